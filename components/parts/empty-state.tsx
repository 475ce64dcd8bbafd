import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly heading: string;
  readonly body: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to show, and what can be done. */
export function EmptyState({ heading, body, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <h2>{heading}</h2>
      <p>{body}</p>
      {children}
    </div>
  );
}

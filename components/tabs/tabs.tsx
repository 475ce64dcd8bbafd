import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number beside the label, spoken with `countLabel`. */
  readonly count?: number | undefined;
  readonly countLabel?: string | undefined;
}

export interface TabsProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  /** @param by arrow keys only pass over a tab: the focus must stay on it */
  readonly onSelect: (id: Id, by: 'click' | 'arrow') => void;
  /** Name of the whole list, for assistive technology. */
  readonly label: string;
  /** Gets the panel's element. */
  readonly panelRef?: Ref<HTMLDivElement>;
  /** The selected tab's panel. */
  readonly children: ComponentChildren;
}

/** Tabs as WAI-ARIA describes them: one stop for the Tab key, arrows, Home and End move and select. */
export function Tabs<Id extends string>({
  tabs,
  selected,
  onSelect,
  label,
  panelRef,
  children,
}: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next =
      tabs[
        nextPosition(
          event.key,
          tabs.findIndex(({ id }) => id === selected),
          tabs.length,
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id, 'arrow');
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id, 'click')}
          >
            {tab.label}{' '}
            {tab.count !== undefined && (
              <span class="tab-count">
                {tab.count}
                <span class="for-the-ear"> {tab.countLabel}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      {/* Each tab begins at its top: what one was scrolled to is nothing to the next. */}
      <div
        key={selected}
        class="panel"
        ref={panelRef ?? null}
        role="tabpanel"
        id={`panel-${selected}`}
        aria-labelledby={`tab-${selected}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must take the keyboard.
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}

/** Where a key leads from a position; -1 for a key that leads nowhere. */
export function nextPosition(key: string, from: number, count: number): number {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

import { useState } from 'preact/hooks';
import type { StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { headlineText } from '../../texts/findings';
import { VERDICT_LABELS } from '../../texts/verdicts';
import type { FindingInSentence, PageFacts } from '../model/markdown';
import type { CardActions } from './card-actions';
import { FindingCard } from './finding-card';

export interface FindingCardsProps {
  /** Findings that overlap at one place of the page; never empty. */
  readonly items: readonly FindingInSentence[];
  readonly record: StoryRecord;
  readonly page: PageFacts;
  readonly actions: CardActions;
}

/** The card over a mark: a non-modal dialog with one finding, or several to leaf through where they overlap. */
export function FindingCards({ items, record, page, actions }: FindingCardsProps) {
  const [position, setPosition] = useState(0);
  const item = items[Math.min(position, items.length - 1)];
  if (item === undefined) return null;
  const leaf = (step: number) => setPosition((position + step + items.length) % items.length);
  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${VERDICT_LABELS[item.finding.verdict]}: ${headlineText(item.finding, record)}`}
      tabIndex={-1}
    >
      <div class="card-top">
        {items.length > 1 && (
          <div class="card-leaf">
            <button
              type="button"
              class="button button-icon"
              aria-label={CARD_TEXTS.previous}
              onClick={() => leaf(-1)}
            >
              <Arrow d="M9.5 3.5 5 8l4.5 4.5" />
            </button>
            <span aria-live="polite">{CARD_TEXTS.position(position + 1, items.length)}</span>
            <button
              type="button"
              class="button button-icon"
              aria-label={CARD_TEXTS.next}
              onClick={() => leaf(1)}
            >
              <Arrow d="M6.5 3.5 11 8l-4.5 4.5" />
            </button>
          </div>
        )}
        <button
          type="button"
          class="button button-icon card-close"
          aria-label={CARD_TEXTS.close}
          onClick={actions.close}
        >
          <Arrow d="m4 4 8 8m0-8-8 8" />
        </button>
      </div>
      <FindingCard key={item.finding.id} item={item} record={record} page={page} actions={actions} />
    </div>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

import { useState } from 'preact/hooks';
import type { StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { headlineText } from '../../texts/findings';
import { VERDICT_LABELS } from '../../texts/verdicts';
import { type FindingInSentence, findingMarkdown, type PageFacts, reportMarkdown } from '../model/markdown';
import { indexRecord } from '../model/record-index';
import { RecordNotice } from '../parts/record-notice';
import { CardActionBar, type CardActions } from './card-actions';
import { FindingCard, type RankEvidence } from './finding-card';

/** Where a card's first finding stands among those marked on the page. */
export interface CardPlace {
  /** From 1. */
  readonly position: number;
  readonly total: number;
}

export interface FindingCardsProps {
  /** Findings that overlap at one place of the page; never empty. */
  readonly items: readonly FindingInSentence[];
  /** `null` where the findings are not of the page's marks: a selection. */
  readonly place: CardPlace | null;
  readonly record: StoryRecord;
  readonly rank: RankEvidence;
  readonly page: PageFacts;
  readonly actions: CardActions;
}

/** The card over a mark: a non-modal dialog with one finding, or several to choose from where they overlap. */
export function FindingCards({ items, place, record, rank, page, actions }: FindingCardsProps) {
  const [chosen, setChosen] = useState(0);
  const item = items[Math.min(chosen, items.length - 1)];
  if (item === undefined) return null;
  const { finding } = item;
  const said = `${VERDICT_LABELS[finding.verdict]}: ${headlineText(finding, record)}`;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={place === null ? said : CARD_TEXTS.label(said, place.position, place.total)}
      tabIndex={-1}
    >
      <div class="card-top">
        {place !== null && actions.step !== null && <Steps place={place} onStep={actions.step} />}
        <button
          type="button"
          class="button button-icon card-close"
          aria-label={CARD_TEXTS.close}
          onClick={actions.close}
        >
          <Arrow d="m4 4 8 8m0-8-8 8" />
        </button>
      </div>
      <div class="card-body">
        {items.length > 1 && <Choice items={items} chosen={chosen} record={record} onChoose={setChosen} />}
        <FindingCard key={finding.id} item={item} record={record} rank={rank} page={page} actions={actions} />
      </div>
      <div class="card-foot">
        <CardActionBar
          key={finding.id}
          claim={finding.claim}
          actions={actions}
          copyText={() => findingMarkdown(item, page, record)}
          reportText={() => reportMarkdown(item, page, record)}
        />
        <RecordNotice record={record} folded />
      </div>
    </div>
  );
}

interface StepsProps {
  readonly place: CardPlace;
  readonly onStep: (by: 1 | -1) => void;
}

/** "‹ 3 of 19 ›": from claim to claim of the page. */
function Steps({ place: { position, total }, onStep }: StepsProps) {
  return (
    <fieldset class="card-steps">
      <legend class="for-the-ear">{CARD_TEXTS.steps}</legend>
      <button
        type="button"
        class="button button-icon"
        aria-label={CARD_TEXTS.previous}
        onClick={() => onStep(-1)}
      >
        <Arrow d="M9.5 3.5 5 8l4.5 4.5" />
      </button>
      <span>{CARD_TEXTS.position(position, total)}</span>
      <button type="button" class="button button-icon" aria-label={CARD_TEXTS.next} onClick={() => onStep(1)}>
        <Arrow d="M6.5 3.5 11 8l-4.5 4.5" />
      </button>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly items: readonly FindingInSentence[];
  readonly chosen: number;
  readonly record: StoryRecord;
  readonly onChoose: (at: number) => void;
}

/** The claims that the same words make, to choose from by their headings. */
function Choice({ items, chosen, record, onChoose }: ChoiceProps) {
  const { claims } = indexRecord(record);
  return (
    <fieldset class="segments card-choice">
      <legend>{CARD_TEXTS.here(items.length)}</legend>
      {items.map(({ finding }, at) => (
        <label key={finding.id}>
          <input type="radio" name="claim-here" checked={at === chosen} onChange={() => onChoose(at)} />
          <span>{claims.get(finding.claim)?.heading ?? finding.claim}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

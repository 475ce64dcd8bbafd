/** Findings in English: how a page stands to the record, and why that is said. */
import type {
  AttributionOutcome,
  DateOutcome,
  FigureOutcome,
  FoundClaim,
  Outcome,
  PostOutcome,
  QuoteSide,
  RecordedFigure,
  StanceOutcome,
} from '../engine/model/finding';
import type { Claim, StoryRecord } from '../engine/model/record';
import { intervalText } from './dates';
import { quoted } from './statements';

/** An outcome and the claim that it is about. */
type Said = Outcome & Pick<FoundClaim, 'claim'>;

/** Values that a line names at most; the card lists all. */
const MOST_VALUES = 3;

/** The one sentence that names the element: "This page: 500 jobs. Record: 750." */
export function headlineText(finding: Said, record: StoryRecord): string {
  switch (finding.kind) {
    case 'figure':
      return sideBySide(finding.page.words, figureValues(finding));
    case 'date':
      return sideBySide(finding.page.words, dateValues(finding));
    case 'stance':
      return stanceHeadline(
        finding,
        record.claims.find(({ id }) => id === finding.claim),
      );
    case 'post':
      return postHeadline(finding, record);
    case 'quotation':
      return `Record: ${wordsOf(finding.record)}.`;
    case 'attribution':
      return `This page: said by ${nameOf(finding.page.actor, record)}. Record: said by ${nameOf(finding.record.giver.actor, record)}.`;
  }
}

/** A side of a quotation, with what it leaves out of a longer one marked. */
function wordsOf({ parts, cutBefore, cutAfter }: QuoteSide): string {
  const words = parts.map(({ text }) => text).join('');
  return quoted(`${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}`);
}

/** Why, in a sentence: what decided the verdict. */
export function reasonText(finding: Said, record: StoryRecord): string {
  switch (finding.kind) {
    case 'figure':
      return figureReason(finding);
    case 'date':
      return finding.reason === 'date-agrees'
        ? `The date on this page, ${finding.page.words}, agrees with the record.`
        : finding.reason === 'date-allowed-by-one'
          ? `This page gives ${finding.page.words}, which an account on record allows; the record gives ${dateValues(finding)}.`
          : `This page gives ${finding.page.words}; the record gives ${dateValues(finding)}.`;
    case 'quotation':
      return `The record has ${nameOf(finding.record.giver.actor, record)} saying this in other words.`;
    case 'stance':
    case 'post':
    case 'attribution':
      return REASONS[finding.reason];
  }
}

const REASONS: Readonly<Record<(StanceOutcome | PostOutcome | AttributionOutcome)['reason'], string>> = {
  'stance-agrees': 'The page agrees with what the record holds.',
  'stance-contrary': 'The page says the contrary of what the record holds.',
  'told-in-two-ways': 'The record tells this in two ways.',
  'views-opposed': 'People named in the record hold opposite views on this.',
  'changed-later': 'A later statement on record changed this.',
  'position-stated':
    'A position, a pledge or a forecast: the record shows who said what, and what came of it.',
  'post-as-recorded': 'The post on this page is the one on record for that date.',
  'in-another-post': 'The record has this person in another post at that date.',
  'held-by-another': 'The record has somebody else in this post at that date.',
  'at-another-time': 'The record has this person in this post at another time.',
  'another-speaker': 'The record gives these words to somebody else.',
};

function figureReason({ reason, page, record }: FigureOutcome): string {
  switch (reason) {
    case 'figure-agrees':
      return `The figure on this page, ${page.words}, agrees with the record.`;
    case 'figure-in-no-entry':
      return `This page gives ${page.words}; every entry on record gives ${alternatives(record)}.`;
    case 'figure-in-one-account':
      return `This page gives ${page.words}, as one account on record does; another gives ${alternatives(record.filter(({ agrees, amount }) => !agrees && amount !== null))}.`;
    case 'figure-against-reckoning': {
      const reckoning = record.find((value) => value.reckoning !== null)?.reckoning ?? '';
      return `The record’s own dates give another figure than ${page.words}: ${reckoning}`;
    }
  }
}

/** The figures that a line sets beside the page's: the one given most often, where it agrees or all differ; else all. */
function figureValues({ verdict, record }: FigureOutcome): string {
  const most = record.filter(({ mostGiven, agrees }) => mostGiven && (agrees || verdict === 'differs'));
  return alternatives(verdict === 'accounts-differ' || most.length === 0 ? record : most);
}

function dateValues({ verdict, record }: DateOutcome): string {
  return alternatives(verdict === 'matches' ? record.filter(({ agrees }) => agrees) : record);
}

/** "750 or 700 or hundreds"; a value that is worked out is always among them. */
function alternatives(
  values: readonly (Pick<RecordedFigure, 'words'> & Partial<Pick<RecordedFigure, 'reckoning'>>)[],
): string {
  const given = values.filter(({ reckoning }) => reckoning == null).slice(0, MOST_VALUES);
  const derived = values.filter(({ reckoning }) => reckoning != null);
  return [...given, ...derived].map(({ words }) => words).join(' or ');
}

function sideBySide(page: string, record: string): string {
  return `This page: ${page}. Record: ${record}.`;
}

function stanceHeadline({ verdict, page, against }: StanceOutcome, claim: Claim | undefined): string {
  const labelOf = (stance: string | null) =>
    claim?.stances.find(({ id }) => id === stance)?.label ?? claim?.heading ?? '';
  switch (verdict) {
    case 'differs':
      return sideBySide(labelOf(page.stance), labelOf(against));
    case 'accounts-differ':
      return `Accounts on record differ: ${labelOf(page.stance)}; ${labelOf(against)}.`;
    case 'superseded':
      return `Then: ${labelOf(page.stance)}. Since: ${labelOf(against)}.`;
    case 'matches':
    case 'on-record':
      return `On record: ${labelOf(page.stance)}.`;
  }
}

function postHeadline({ reason, page, record: recorded, holder }: PostOutcome, record: StoryRecord): string {
  const name = nameOf(page.actor, record);
  const posts = record.actors.find(({ id }) => id === page.actor)?.posts;
  const title = posts?.find(({ id }) => id === recorded.post)?.title ?? recorded.post;
  switch (reason) {
    case 'post-as-recorded':
      return `${name}: ${title}, as on record.`;
    case 'in-another-post':
      return `${name} on this page: ${page.words}. On record at that date: ${title}.`;
    case 'held-by-another':
      return `${name} on this page: ${page.words}. On record in that post at that date: ${nameOf(holder, record)}.`;
    case 'at-another-time':
      return `${name} on this page: ${page.words}. On record in that post: ${intervalText(recorded.span)}.`;
  }
}

/** The name of a person or organisation; somebody whom the record does not know has none. */
function nameOf(actor: string | null, record: StoryRecord): string {
  return record.actors.find(({ id }) => id === actor)?.name ?? 'somebody else';
}

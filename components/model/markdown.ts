import type { Finding } from '../../engine/model/finding';
import type { IsoDate, Statement, StoryRecord } from '../../engine/model/record';
import { dayText, intervalText } from '../../texts/dates';
import { headlineText } from '../../texts/findings';
import { MARKDOWN_TEXTS as TEXTS } from '../../texts/markdown';
import { againText, quoted, reservationText, sourceText, speakerText } from '../../texts/statements';
import { VERDICT_LABELS } from '../../texts/verdicts';
import { inferences } from './inferred';
import { placeHeading } from './place-heading';
import { placeStatements, statementsOf } from './place-statements';
import { recordNotice } from './record-facts';
import { indexRecord } from './record-index';
import { saidWhen } from './statement-dates';

/** The page a finding stands on, as far as a card or a copied text names it. */
export interface PageFacts {
  readonly title: string;
  readonly address: string;
  /** Publication day; `null` where the page gives none. */
  readonly date: IsoDate | null;
}

/** A finding with the page's own words that it marks. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly text: string;
}

/** A marked finding with the whole sentence its words stand in, as the page's checker knows it. */
export interface FindingInSentence extends MarkedFinding {
  readonly sentence: string;
}

/** One finding as Markdown, with the page and every statement's source. */
export function findingMarkdown(item: MarkedFinding, page: PageFacts, record: StoryRecord): string {
  return paragraphs([findingPart(item, page, record), pageLine(page), noticeLine(record)]);
}

/** All findings of a page as Markdown, in page order. */
export function pageMarkdown(items: readonly MarkedFinding[], page: PageFacts, record: StoryRecord): string {
  const parts = items.map((item) => findingPart(item, page, record));
  return paragraphs([
    `# ${escapeMarkdown(TEXTS.pageTitle(page.title))}`,
    pageLine(page),
    ...(parts.length === 0 ? [TEXTS.noFindings] : parts),
    noticeLine(record),
  ]);
}

/** A text that a reader can send to report a wrong mark: what was marked, as what, and by which record. */
export function reportMarkdown(item: FindingInSentence, page: PageFacts, record: StoryRecord): string {
  const { finding } = item;
  return paragraphs([
    `## ${TEXTS.report}`,
    [
      `- ${pageLine(page)}`,
      `- ${TEXTS.sentence}: ${escapeMarkdown(item.sentence)}`,
      `- ${TEXTS.marked}: ${escapeMarkdown(item.text)}`,
      `- ${TEXTS.finding}: \`${finding.claim}\`, ${VERDICT_LABELS[finding.verdict]}. ${escapeMarkdown(headlineText(finding, record))}`,
      `- ${TEXTS.record}: \`${record.version}\``,
    ].join('\n'),
    TEXTS.expected,
  ]);
}

/** Text from outside as Markdown that shows it unchanged. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

function findingPart({ finding, text }: MarkedFinding, page: PageFacts, record: StoryRecord): string {
  const statements = statementsOf(finding, record);
  const lists = placeStatements(statements, record, page.date).map((group) =>
    [
      `${placeHeading(group.place, record, page.date)}:`,
      '',
      ...group.statements.map((statement) => `- ${statementLine(statement, record)}`),
    ].join('\n'),
  );
  return paragraphs([
    `> ${escapeMarkdown(text)}`,
    `**${VERDICT_LABELS[finding.verdict]}.** ${escapeMarkdown(headlineText(finding, record))}`,
    ...lists,
  ]);
}

function statementLine(statement: Statement, record: StoryRecord): string {
  const index = indexRecord(record);
  const speaker = speakerText(
    index.actors.get(statement.claimant)?.name ?? statement.claimant,
    statement.post,
  );
  const words = [
    ...(statement.quote === null || statement.partial ? [statement.summary] : []),
    ...(statement.quote === null ? [] : [quoted(statement.quote)]),
    ...(statement.reservation === null ? [] : [`[${reservationText(statement.reservation)}]`]),
    ...inferences(statement, record).map((inferred) => `[${inferred}]`),
  ].join(' ');
  const [first, ...repeats] = statement.appearances.flatMap(({ source }) => index.sources.get(source) ?? []);
  const source = first === undefined ? '' : sourceText(first.publisher, intervalText(first.published));
  const again =
    repeats.length === 0 ? '' : `; ${againText(repeats.map(({ published }) => intervalText(published)))}`;
  const when = intervalText(saidWhen(statement, record));
  return escapeMarkdown(`${when}, ${speaker}: ${words} (${source}${again})`);
}

function pageLine(page: PageFacts): string {
  const date = page.date === null ? TEXTS.undated : TEXTS.published(dayText(page.date));
  return `${TEXTS.page}: [${escapeMarkdown(page.title)}](<${page.address.replace(/[<>\s]/g, encodeURIComponent)}>), ${date}`;
}

function noticeLine(record: StoryRecord): string {
  return `*${recordNotice(record).map(escapeMarkdown).join(' ')}*`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n');
}

import { loadDataset } from '../../data/load-dataset';
import { createChecker, type ExplainedDecision } from '../../engine/checker';
import type { Feature } from '../../engine/decide/features';
import { isAccusation } from '../../engine/judge/accuse/accusation';
import type { Article } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import type { ReadSentence } from '../../engine/read/read-article';
import { dayText } from '../../texts/dates';
import { headlineText, reasonText } from '../../texts/findings';
import { VERDICT_LABELS } from '../../texts/verdicts';

/** How many of a list's entries are shown. */
const SHOWN = 5;

/**
 * What each step of the engine makes of the first sentence of an article that makes a claim and holds some words.
 *
 * @returns a table in Markdown; every value in it is the program's
 */
export function workedExample(article: Article, words: string): string {
  const dataset = loadDataset();
  const { record } = dataset;
  const checker = createChecker(dataset);
  const explained = [...checker.read(article).sentences()].map((sentence) => ({
    sentence,
    ...checker.explain(sentence),
  }));
  for (const { sentence, decisions, findings } of explained) {
    const finding = findings.find(({ span }) => textOf(article, span).includes(words));
    const decision = decisions.find(({ claim }) => claim === finding?.claim);
    if (finding && decision) return table(article, record, { sentence, decision, finding });
  }
  throw new Error(`No finding on “${words}”`);
}

/**
 * What becomes of a sentence, put at the end of an article, whose accusation is kept from the reader.
 *
 * @returns a table in Markdown; every value in it is the program's
 */
export function withheldExample(article: Article, text: string): string {
  const checker = createChecker(loadDataset());
  const blocks = [...article.blocks, { kind: 'paragraph' as const, text }];
  const last = [...checker.read({ ...article, blocks }).sentences()].at(-1);
  if (!last) throw new Error('The sentence was not read');
  const { decisions, findings, withheld } = checker.explain(last);
  const kept = withheld.find(({ verdict }) => verdict !== null && isAccusation(verdict));
  const decision = decisions.find(({ claim }) => claim === kept?.claim);
  if (!kept?.verdict || !decision) throw new Error(`Nothing is withheld of “${text}”`);
  const told = findings.find(({ claim }) => claim === kept.claim);
  const instead = told ? `**${VERDICT_LABELS[told.verdict]}.**` : 'nothing: the sentence is not marked';
  return inTable([
    ['split it', 'engine/language/sentences.ts', `“${text}”`],
    [
      'does it make a claim?',
      'engine/decide/decider.ts',
      `\`${kept.claim}\`, probability ${decision.score.toFixed(2)}`,
    ],
    ['compare', 'engine/judge', `**${VERDICT_LABELS[kept.verdict]}**, if it is proved`],
    ['may it accuse?', 'engine/judge/accuse', `no: \`${kept.reason}\``],
    ['finding', 'engine/judge/judge.ts', instead],
  ]);
}

/** A finding, and what led to it. */
interface Example {
  readonly sentence: ReadSentence;
  readonly decision: ExplainedDecision;
  readonly finding: Finding;
}

function table(article: Article, record: StoryRecord, { sentence, decision, finding }: Example): string {
  const { hits } = decision;
  return inTable([
    ['read the page', 'entrypoints/checker.content/read-page', pageRow(article)],
    ['split it', 'engine/language/sentences.ts', `“${textOf(article, finding.sentence)}”`],
    ['analyse', 'engine/read', analysisRow(sentence)],
    ['does it make a claim?', 'engine/decide/decider.ts', decisionRow(decision)],
    [
      'what is on record?',
      'engine/judge/nearness.ts',
      `${hits.length} statements, nearest first: ${list(hits.map(({ statement, score }) => `\`${statement.id}\` ${score.toFixed(2)}`))}`,
    ],
    ['compare', 'engine/judge', reasonText(finding, record)],
    [
      'may it accuse?',
      'engine/judge/accuse',
      isAccusation(finding.verdict) ? 'yes: nothing that it must show is missing' : 'it does not',
    ],
    [
      'finding',
      'engine/judge/judge.ts',
      `**${VERDICT_LABELS[finding.verdict]}.** ${headlineText(finding, record)} Marked: “${textOf(article, finding.span)}”`,
    ],
  ]);
}

/** A step of the engine, the file it is in, and what it gives. */
type Row = readonly [step: string, file: string, result: string];

function inTable(rows: readonly Row[]): string {
  return [
    '| step | in | gives |',
    '| --- | --- | --- |',
    ...rows.map(([step, file, result]) => `| ${step} | [\`${file}\`](${file}) | ${result} |`),
  ].join('\n');
}

function textOf({ blocks }: Article, { block, start, end }: Finding['span']): string {
  return (blocks[block]?.text ?? '').slice(start, end);
}

function pageRow({ title, published, blocks }: Article): string {
  const date = published === null ? 'undated' : `published ${dayText(published.date)} (${published.origin})`;
  return `“${title}”, ${date}, ${blocks.length} blocks of text`;
}

function analysisRow({ analysis }: ReadSentence): string {
  const quantities = analysis.quantities.map(
    ({ low, unit, qualifier }) => `${low} ${unit ?? '(of nothing named)'}, ${qualifier}`,
  );
  return [
    `who and what: ${list([...new Set(analysis.entities.map(({ actor }) => `\`${actor}\``))])}`,
    `figures: ${list(quantities)}`,
    `concepts: ${list([...new Set(analysis.concepts.map(({ concept }) => `\`${concept}\``))])}`,
  ].join('; ');
}

function decisionRow({ claim, score, reasons }: ExplainedDecision): string {
  const strongest = reasons.slice(0, SHOWN).map(({ features, weight }) => {
    return `${features.map(featureText).join(' near ')} +${weight.toFixed(2)}`;
  });
  return `\`${claim}\`, probability ${score.toFixed(2)}; what speaks for it most: ${strongest.join(', ')}`;
}

function featureText([kind, ...which]: Feature): string {
  return `${kind} \`${which.join(' of ')}\``;
}

function list(entries: readonly string[]): string {
  const shown = entries.slice(0, SHOWN).join(', ');
  return entries.length > SHOWN ? `${shown} …` : shown;
}

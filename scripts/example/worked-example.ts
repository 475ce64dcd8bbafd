import { loadDataset } from '../../data/load-dataset';
import { createChecker } from '../../engine/checker';
import { featureReader, forEachFeature, type SentenceFeatures } from '../../engine/decide/features';
import { type ClaimModel, readableModels } from '../../engine/decide/packing/weights';
import { Vocabulary } from '../../engine/decide/vocabulary';
import { indexTokens } from '../../engine/judge/retrieve/index-tokens';
import { StatementIndex } from '../../engine/judge/retrieve/statement-index';
import type { Article } from '../../engine/model/article';
import type { Finding } from '../../engine/model/finding';
import { ConceptFinder } from '../../engine/read/concepts';
import { EntityFinder } from '../../engine/read/entities';
import { articleReader, type ReadSentence } from '../../engine/read/read-article';
import { dayText } from '../../texts/dates';
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
  const { record, matcher } = dataset;
  const finding = [...createChecker(dataset).check(article)]
    .flat()
    .find(({ span }) => textOf(article, span).includes(words));
  if (finding === undefined) throw new Error(`No finding on “${words}”`);

  const finders = {
    concepts: new ConceptFinder(matcher.lexicon.concepts),
    entities: new EntityFinder(record.actors),
  };
  const read = articleReader(finders, record.actors, matcher.gate)(article);
  const sentence = [...read.sentences()].find(
    ({ span }) => span.block === finding.sentence.block && span.start === finding.sentence.start,
  );
  const model = readableModels(matcher.models, new Vocabulary(matcher.vocabulary)).find(
    ({ claim }) => claim === finding.claim,
  );
  if (sentence === undefined || model === undefined) throw new Error('The finding’s sentence was not read');

  const features = featureReader(record, matcher.lexicon)(sentence);
  const hits = new StatementIndex(record.statements, matcher).nearest(
    finding.claim,
    indexTokens(sentence.analysis),
  );
  const rows: readonly (readonly [step: string, file: string, result: string])[] = [
    ['read the page', 'entrypoints/checker.content/read-page', pageRow(article)],
    ['split it', 'engine/language/sentences.ts', `“${textOf(article, finding.sentence)}”`],
    ['analyse', 'engine/read', analysisRow(sentence)],
    ['does it make a claim?', 'engine/decide/decider.ts', decisionRow(finding, model, features)],
    [
      'what is on record?',
      'engine/judge/retrieve',
      `${hits.length} statements, nearest first: ${list(hits.map(({ statement, score }) => `\`${statement.id}\` ${score.toFixed(2)}`))}`,
    ],
    ['compare', 'engine/judge', finding.reasons.join(' ')],
    [
      'finding',
      'engine/judge/judge.ts',
      `**${VERDICT_LABELS[finding.verdict]}.** ${finding.headline} Marked: “${textOf(article, finding.span)}”`,
    ],
  ];
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

function decisionRow(finding: Finding, model: ClaimModel, features: SentenceFeatures): string {
  const weighed: { name: string; weight: number }[] = [];
  forEachFeature(features, (name) => {
    const weight = model.weights[name];
    if (weight !== undefined) weighed.push({ name, weight });
  });
  const strongest = weighed.sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
  const names = strongest.map(({ name, weight }) => `\`${name}\` +${weight.toFixed(2)}`);
  return `\`${finding.claim}\`, probability ${finding.score.toFixed(2)}; what speaks for it most: ${names.join(', ')}`;
}

function list(entries: readonly string[]): string {
  const shown = entries.slice(0, SHOWN).join(', ');
  return entries.length > SHOWN ? `${shown} …` : shown;
}

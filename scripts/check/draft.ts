import { buildStory } from '../../data/build/build-story';
import { checkLabels } from '../../data/build/check/labels';
import { type LabelledArticle, parseLabelled, readLabelledFolder } from '../../data/build/labelled';
import { formatProblem } from '../../data/build/problems';
import { readStoryFolder } from '../../data/build/story-folder';
import type { Dataset } from '../../engine/model/dataset';
import { outcomeText } from '../evaluate/errors';
import { scoreFold } from '../evaluate/leave-out';
import type { Outcome, ScoredUnit } from '../evaluate/score';

/** Checks a draft of labelled rows: what the engine, which has not learned from them, makes of each beside its labels. */

/** What a draft is held against. */
export interface DraftContext {
  /** Labelled text that is there already: ids are taken by it. */
  readonly corpus: readonly LabelledArticle[];
  /** Title of a page about the subject that has none of its own. */
  readonly title: string;
}

/** Reads from the project's folder what drafts are held against. Throws an error that lists the faults of the story. */
export async function readDraftContext(root: string): Promise<DraftContext> {
  const build = buildStory(await readStoryFolder(root));
  if (!build.ok) throw new Error(build.problems.map(formatProblem).join('\n'));
  const { title } = build.story;
  return { title, corpus: readLabelledFolder(`${root}/corpus`, title) };
}

/**
 * A report on the draft in a file's text, row by row. Throws an error with a line for each fault, by place and remedy.
 *
 * @param path of the file, as faults give it
 */
export function reportDraft(
  path: string,
  text: string,
  { corpus, title, record, matcher }: DraftContext & Dataset,
): string {
  const articles = parseLabelled({ file: path, path }, text, title);
  const faults = checkLabels([...corpus, ...articles], record).filter(({ file }) => file === path);
  if (faults.length > 0) throw new Error(faults.map(formatProblem).join('\n'));
  const units = scoreFold({ record }, { matcher, articles });
  const lines = new Map(articles.flatMap(({ blocks }) => blocks.map(({ id, line }) => [id, line])));
  const inOrder = units.toSorted((a, b) => (lines.get(a.id) ?? 0) - (lines.get(b.id) ?? 0));
  return [
    ...inOrder.map((unit) => reportUnit(`${path}:${lines.get(unit.id)}`, unit)),
    summary(units),
    ...untaught(articles, corpus),
  ].join('\n');
}

/** A line for each claim of the draft that no row of the corpus makes: nothing can be found of it, however it is told. */
function untaught(draft: readonly LabelledArticle[], corpus: readonly LabelledArticle[]): string[] {
  const claimsOf = (articles: readonly LabelledArticle[]) =>
    new Set(
      articles.flatMap(({ blocks }) => blocks.flatMap(({ labels }) => labels.map(({ claim }) => claim))),
    );
  const taught = claimsOf(corpus);
  return [...claimsOf(draft)]
    .filter((claim) => !taught.has(claim))
    .map(
      (claim) =>
        `Claim «${claim}» has no row in corpus yet, so that none is found here: put the rows into two files of corpus, then npm run evaluate -- --only FILE.`,
    );
}

function reportUnit(place: string, unit: ScoredUnit): string {
  const { id, text, published, outcomes, labels, found } = unit;
  const optional = labels.filter(
    (label) => label.optional && found.some(({ claim }) => claim === label.claim),
  );
  const rows = [
    ...outcomes.map((outcome) => `    ${outcomeText(unit, outcome)}`),
    ...optional.map(({ claim }) => `    optional  ${claim}  found; neither right nor wrong`),
  ];
  return [
    `${place}: ${id}, page of ${published ?? 'unknown date'}: ${text}`,
    ...(rows.length > 0 ? rows : ['    nothing labelled, nothing marked']),
    '',
  ].join('\n');
}

function summary(units: readonly ScoredUnit[]): string {
  const outcomes = units.flatMap((unit) => unit.outcomes);
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return (
    `${units.length} rows: ${count('right')} labels right, ${count('wrong-verdict')} with another verdict, ` +
    `${count('missed')} missed, ${count('false')} marks without a label.`
  );
}

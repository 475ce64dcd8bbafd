import MiniSearch from 'minisearch';
import type { LabelledArticle } from '../../data/build/labelled';
import { statementTokens } from '../../data/build/matcher';
import { indexTokens, Nearness } from '../../engine/judge/nearness';
import { tellingTokens } from '../../engine/judge/telling-tokens';
import { foldWord, stem } from '../../engine/language/tokens';
import type { Statement, StoryRecord } from '../../engine/model/record';
import { assembleReading } from '../../engine/pipeline';
import { analyseSentence } from '../../engine/read/sentence';
import { EvidenceIndex } from '../../engine/retrieve/evidence-index';
import type { Material } from './material';

/**
 * How often the statement ranked first is a right one. Who labelled a sentence named, in many cases, the record's
 * paragraphs that the labels rest on (`why`: "A16" is paragraph 16 of source `a`). Right is a statement of the claim that
 * stands in one of them; a claim all of whose statements do, or none, says nothing of a ranking.
 */

/** A sentence and one of its claims, with the statements that a ranking should begin with. */
export interface RankedCase {
  readonly text: string;
  readonly claim: string;
  readonly right: ReadonlySet<string>;
}

/** A way of ranking the statements of a claim. */
export interface Ranking {
  readonly name: string;
  /** Ids of the claim's statements, best first. */
  readonly rank: (claim: string, text: string) => readonly string[];
}

/** How often a ranking begins with a right statement. */
export interface RankingFigures {
  readonly name: string;
  readonly right: number;
  readonly cases: number;
}

/** The cases that the labelled text has. */
export function rankedCases(labelled: readonly LabelledArticle[], record: StoryRecord): RankedCase[] {
  return labelled.flatMap(({ article, blocks }) =>
    blocks.flatMap(({ block, labels, why }) => {
      const text = article.blocks[block]?.text ?? '';
      const cited = paragraphsIn(why ?? '', record);
      return labels.flatMap(({ claim }) => {
        const statements = answering(claim, record);
        const right = statements.filter(({ appearances }) =>
          appearances.some(({ source, paragraph }) => cited.has(`${source} ${paragraph}`)),
        );
        if (right.length === 0 || right.length === statements.length) return [];
        return [{ text, claim, right: new Set(right.map(({ id }) => id)) }];
      });
    }),
  );
}

/** Measures every way of ranking. */
export function measureRankings(material: Material): RankingFigures[] {
  const cases = rankedCases(material.labelled, material.record);
  return rankingsOf(material).map(({ name, rank }) => {
    const right = cases.filter((each) => each.right.has(rank(each.claim, each.text)[0] ?? '')).length;
    return { name, right, cases: cases.length };
  });
}

function rankingsOf(material: Material): Ranking[] {
  const { record } = material;
  const evidence = new EvidenceIndex(record);
  const { finders } = assembleReading(record, material);
  const nearness = new Nearness(record.statements, indexTokens(statementTokens(material)));
  const bm25 = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    processTerm: (term) => stem(foldWord(term)),
  });
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  bm25.addAll(
    record.statements.map(({ id, claimant, summary, quote }) => ({
      id,
      words: [names.get(claimant), summary, quote].join(' '),
    })),
  );
  const idsOf = (claim: string) => answering(claim, record).map(({ id }) => id);
  return [
    { name: 'the record’s order', rank: idsOf },
    {
      name: 'BM25 on stems',
      rank: (claim, text) => {
        const mine = new Set(idsOf(claim));
        const found = bm25.search(text).map(({ id }) => String(id));
        return [...new Set([...found.filter((id) => mine.has(id)), ...mine])];
      },
    },
    { name: 'Fuse over the statements’ words (evidence)', rank: (claim, text) => evidence.rank(claim, text) },
    {
      name: 'shared tokens (comparison)',
      rank: (claim, text) =>
        nearness
          .nearest(claim, tellingTokens(analyseSentence(text, finders, null)))
          .map(({ statement }) => statement.id),
    },
  ];
}

function answering(claim: string, record: StoryRecord): Statement[] {
  return record.statements.filter(({ answers }) => answers.some((answer) => answer.claim === claim));
}

/** The paragraphs that a note names, as "a 16". */
function paragraphsIn(note: string, { sources }: StoryRecord): Set<string> {
  const ids = new Set(sources.map(({ id }) => id));
  return new Set(
    [...note.matchAll(/\b([A-Z])(\d{1,2})\b/g)].flatMap(([, letter = '', paragraph = '']) => {
      const source = letter.toLowerCase();
      return ids.has(source) ? [`${source} ${paragraph}`] : [];
    }),
  );
}

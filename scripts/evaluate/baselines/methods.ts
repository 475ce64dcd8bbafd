import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldWord, stem } from '../../../engine/language/tokens';
import type { StoryRecord } from '../../../engine/model/record';

/** Well-known ways of finding statements by a sentence, to measure the engine against. */

/** How near a sentence stands to each claim, by the best of the claim's statements; higher is nearer. */
export type ClaimScores = ReadonlyMap<string, number>;

/** A way of scoring claims by the text of a sentence alone. */
export interface Method {
  readonly name: string;
  readonly scores: (text: string) => ClaimScores;
}

interface Document {
  readonly id: string;
  readonly text: string;
}

/** The methods over a record's statements: each is a document of its summary and its quoted words. */
export function methodsOf(record: StoryRecord): Method[] {
  const documents = record.statements.map(({ id, summary, quote }) => ({
    id,
    text: quote === null ? summary : `${summary} ${quote}`,
  }));
  const claims = new Map(
    record.statements.map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.claim))]),
  );
  const method = (name: string, search: Search): Method => ({
    name,
    scores: (text) => bestByClaim(search(text), claims),
  });
  return [
    method('Fuse, default, whole sentence', fuse(documents, {})),
    method('Fuse, token search, raw text', fuse(documents, { useTokenSearch: true, threshold: 0.1 })),
    method('BM25 on stems', bm25(documents)),
  ];
}

type Search = (text: string) => readonly { readonly id: string; readonly score: number }[];

function fuse(documents: readonly Document[], options: IFuseOptions<Document>): Search {
  const index = new Fuse(documents, { ...options, keys: ['text'], includeScore: true });
  // Fuse gives 0 to a perfect match and 1 to none.
  return (text) => index.search(text).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
}

function bm25(documents: readonly Document[]): Search {
  const index = new MiniSearch<Document>({
    fields: ['text'],
    processTerm: (term) => stem(foldWord(term)),
  });
  index.addAll(documents);
  return (text) => index.search(text).map(({ id, score }) => ({ id: String(id), score }));
}

function bestByClaim(
  hits: ReturnType<Search>,
  claims: ReadonlyMap<string, ReadonlySet<string>>,
): ClaimScores {
  const best = new Map<string, number>();
  for (const { id, score } of hits) {
    for (const claim of claims.get(id) ?? []) best.set(claim, Math.max(score, best.get(claim) ?? 0));
  }
  return best;
}

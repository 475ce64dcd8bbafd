import Fuse, { type IFuseOptions } from 'fuse.js';
import type { IndexDocument } from '../matcher';
import type { Statement } from '../types';

/**
 * The index of statements: which statements of a claim stand nearest to a sentence?
 *
 * Fuse ranks. It reads every candidate for every term (about 5 µs each), so it is given one claim's
 * statements at a time, and of those no more than share the sentence's rarest tokens.
 */

/** A statement that came out of the index, with Fuse's score turned round: 1 is a perfect match. */
export interface Hit {
  readonly statement: Statement;
  readonly score: number;
}

/** Candidates that Fuse ranks at most; a claim of this story has 3 to 20 statements. */
const CANDIDATES = 32;
/** Terms of a query at most: the rarest say most about a sentence. */
const TERMS = 16;

const OPTIONS: IFuseOptions<IndexDocument> = {
  keys: ['tokens'],
  useTokenSearch: true,
  threshold: 0,
  includeScore: true,
  ignoreFieldNorm: true,
  ignoreLocation: true,
  tokenize: (text) => text.split(' '),
};

interface Shelf {
  readonly documents: readonly IndexDocument[];
  /** Fuse over all documents, where they are few enough to be ranked whole. */
  fuse: Fuse<IndexDocument> | null;
}

/** Finds statements by claim and nearness. */
export class StatementIndex {
  private readonly shelves = new Map<string, Shelf>();
  private readonly statements: ReadonlyMap<string, Statement>;
  private readonly frequency = new Map<string, number>();

  constructor(statements: readonly Statement[], documents: readonly IndexDocument[]) {
    this.statements = new Map(statements.map((statement) => [statement.id, statement]));
    const byClaim = new Map<string, IndexDocument[]>();
    for (const document of documents) {
      for (const token of document.tokens.split(' '))
        this.frequency.set(token, (this.frequency.get(token) ?? 0) + 1);
      const claims = new Set(this.statements.get(document.statement)?.answers.map((answer) => answer.claim));
      for (const claim of claims) byClaim.set(claim, [...(byClaim.get(claim) ?? []), document]);
    }
    for (const [claim, shelf] of byClaim) this.shelves.set(claim, { documents: shelf, fuse: null });
  }

  /**
   * The statements of a claim that share a token with the sentence, nearest first.
   *
   * @param tokens the sentence's tokens, as `indexTokens` gives them
   */
  nearest(claim: string, tokens: readonly string[]): Hit[] {
    const shelf = this.shelves.get(claim);
    if (!shelf) return [];
    const terms = this.rarest(tokens);
    const hits = this.fuseFor(shelf, terms).search([`k.${claim}`, ...terms].map(delimited).join(' '));
    return hits.flatMap((hit) => {
      const statement = this.statements.get(hit.item.statement);
      return statement ? [{ statement, score: 1 - (hit.score ?? 1) }] : [];
    });
  }

  private rarest(tokens: readonly string[]): string[] {
    const known = tokens.filter((token) => this.frequency.has(delimited(token)));
    const count = (token: string) => this.frequency.get(delimited(token)) ?? 0;
    return known.sort((a, b) => count(a) - count(b)).slice(0, TERMS);
  }

  private fuseFor(shelf: Shelf, terms: readonly string[]): Fuse<IndexDocument> {
    if (shelf.documents.length > CANDIDATES) return new Fuse(sharing(shelf.documents, terms), OPTIONS);
    shelf.fuse ??= new Fuse(shelf.documents, OPTIONS);
    return shelf.fuse;
  }
}

function sharing(documents: readonly IndexDocument[], terms: readonly string[]): IndexDocument[] {
  const wanted = terms.map(delimited);
  return documents
    .map((document) => ({ document, shared: wanted.filter((term) => document.tokens.includes(term)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CANDIDATES)
    .map(({ document }) => document);
}

/** Fuse finds a term anywhere in a text; marks at both ends keep "order" from being found in "border". */
export function delimited(token: string): string {
  return `|${token}|`;
}

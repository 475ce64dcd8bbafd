import { isVerb } from '../language/verbs';
import type { Word } from '../language/words';

/**
 * Cuts a sentence into clauses: what is said of a subject by one predicate. A number, a day or a denial
 * belongs to the clause it stands in, not to whatever stands nearest to it.
 */

/** A run of words with a predicate of its own. Word indices, end excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The word that joins it to what stands before it ("that", "which", "if", "and"); '' where a mark alone does. */
  readonly link: string;
}

const SUBORDINATES =
  /^(?:that|which|who|whose|whom|because|although|though|while|whilst|whereas|if|unless|whether|when|where|but|until|since|after|before|once|as|so|lest|yet|nor)$/;
const COORDINATES = /^(?:and|or)$/;
/** After these "that" points at a thing ("in that year"). */
const BEFORE_POINTING = /^(?:in|at|on|of|for|by|with|from|to|after|before|since|until|over)$/;
/** Marks that end a clause even where no verb follows. */
const HARD = /[;:()[\]–—“”"«»…|•]/;

/** The clauses of a sentence, in order, without gaps; one at least where there are words. */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !startsClause(words, from, at)) continue;
    clauses.push({ from, to: at, link: linkOf(words, from) });
    from = at;
  }
  return clauses;
}

/** The clause that holds a word. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  return clauses.find((clause) => at < clause.to) ?? clauses.at(-1) ?? { from: 0, to: 0, link: '' };
}

/** The clause that holds a word, and with one that has no verb ("£40m: what it adds to the economy") the one that follows. */
export function domainAt(
  { words, clauses }: { readonly words: readonly Word[]; readonly clauses: readonly Clause[] },
  at: number,
): Clause {
  const clause = clauseAt(clauses, at);
  if (hasVerb(words, clause.from, clause.to)) return clause;
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  const before = clauses[index - 1];
  if (next) return { ...clause, to: next.to };
  return before ? { ...clause, from: before.from, link: before.link } : clause;
}

function linkOf(words: readonly Word[], from: number): string {
  const lower = words[from]?.token.lower ?? '';
  return SUBORDINATES.test(lower) || COORDINATES.test(lower) ? lower : '';
}

/** Whether a clause begins at a word: the one before has its verb, and what follows has one of its own. */
function startsClause(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (HARD.test(word.marks) || isDash(words, at)) return true;
  const { lower } = word.token;
  const pointing = lower === 'that' && BEFORE_POINTING.test(words[at - 1]?.token.lower ?? '');
  const opens =
    word.marks.includes(',') || COORDINATES.test(lower) || (SUBORDINATES.test(lower) && !pointing);
  return opens && hasVerb(words, from, at) && hasVerb(words, at, nextOpening(words, at + 1));
}

/** A hyphen with space around it is a dash. */
function isDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word?.marks === '-' && before !== undefined && word.token.start - before.token.end > 1;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const reported = isParted(words, at) ? endOfReport(words, at) : null;
    if (reported !== null) at = reported - 1;
    else if (isVerb(words, at) || isGerund(words, at)) return true;
  }
  return false;
}

/** Words that name who says it and say so, at most. */
const LONGEST_REPORT = 7;
const SAYS =
  /^(?:say|says|said|adds|added|claims|claimed|insists|insisted|argues|argued|believes|believed|recalls|recalled|reckons|reckoned|tells|told|writes|wrote|understands|reports|reported|explains|explained)$/;

/**
 * The end of words put in between commas that only say whose account it is, beginning at a word: "in June, Louisa
 * Hale says, she took them round". `null` where none begin there.
 */
function endOfReport(words: readonly Word[], from: number): number | null {
  const to =
    from +
    words.slice(from + 1, from + 1 + LONGEST_REPORT).findIndex((_, i) => isParted(words, from + 1 + i)) +
    1;
  if (to === from) return null;
  const [first, last] = [words[from]?.token.lower ?? '', words[to - 1]?.token.lower ?? ''];
  return to - from > 1 && (SAYS.test(first) || SAYS.test(last) || first === 'according') ? to : null;
}

/** Whether a comma stands before a word. */
function isParted(words: readonly Word[], at: number): boolean {
  return words[at]?.marks.includes(',') === true;
}

/** ", putting 750 jobs at risk": a participle after a comma carries a clause. */
function isGerund(words: readonly Word[], at: number): boolean {
  const { marks = '', token } = words[at] ?? {};
  return marks.includes(',') && /^\p{Ll}{2,}ing$/u.test(token?.text ?? '');
}

/** The next place from an index on at which another clause may begin. */
function nextOpening(words: readonly Word[], start: number): number {
  for (let at = start; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (HARD.test(word.marks) || word.marks.includes(',') || isDash(words, at)) return at;
    if (COORDINATES.test(word.token.lower) || SUBORDINATES.test(word.token.lower)) return at;
  }
  return words.length;
}

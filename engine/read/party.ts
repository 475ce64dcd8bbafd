import { foldedText, lowerAt, type WordRange } from '../language/words';
import { type Clause, clauseAt } from './clauses';
import type { EntityMention } from './entities';
import type { SentenceAnalysis } from './sentence';

/** Who does a deed that a sentence tells of, and to whom? Persons alone, and by name: an office or a pronoun may be anybody's. */

/** A person named as party to a deed: an actor of the record, or `null` for somebody whom it does not know. */
export interface Party extends WordRange {
  readonly actor: string | null;
}

/** A sentence as the reading of its parties needs it. */
export interface Telling extends Pick<SentenceAnalysis, 'words' | 'concepts' | 'entities' | 'offices'> {
  readonly clauses: readonly Clause[];
  readonly isPerson: (actor: string) => boolean;
}

/** Words between a deed and whom it is done to, at most. */
const REACH = 4;

/** The person who does a deed: before it in its clause, or after "by"; `null` where no name tells. */
export function doerOf(telling: Telling, deed: WordRange): Party | null {
  const { words, clauses } = telling;
  for (let at = deed.to; at < deed.to + REACH; at++) {
    if (lowerAt(words, at) === 'by') return firstPerson(telling, at + 1, at + 1 + REACH);
  }
  const clause = clauseAt(clauses, deed.from);
  const before = clauses[clauses.indexOf(clause) - 1];
  // "It was Karen Moss who raised it", "Karen Moss rose and asked": the clause before has the name.
  const lead = foldedText(words, clause.from, deed.from);
  const isOpen = /^ *(?:(?:who|that|and|then|also|later|had|has) )*$/.test(lead);
  const start = isOpen && before ? before.from : clause.from;
  for (let at = deed.from - 1; at >= start; at--) {
    if (/^(?:he|she|they|i|we|it)$/.test(lowerAt(words, at)) && at >= clause.from) return null;
    const person = personAt(telling, at + 1, 'to');
    if (person && !isGoverned(telling, person)) return person;
  }
  return null;
}

/** The person whom a deed is done to: the first named after it. */
export function sufferedBy(telling: Telling, deed: WordRange): Party | null {
  const clause = clauseAt(telling.clauses, deed.from);
  return firstPerson(telling, deed.to, Math.min(clause.to, deed.to + REACH));
}

function firstPerson(telling: Telling, from: number, to: number): Party | null {
  for (let at = from; at < to; at++) {
    const person = personAt(telling, at, 'from');
    if (person) return person;
  }
  return null;
}

/** The person whose name begins, or ends, at a word. */
function personAt(telling: Telling, at: number, side: 'from' | 'to'): Party | null {
  const { entities, isPerson } = telling;
  const isNamed = ({ actor, via }: EntityMention) => via !== 'office' && isPerson(actor);
  const known = entities.find((each) => each[side] === at && isNamed(each));
  if (known) return known;
  const from = side === 'from' ? at : at - 2;
  return isStranger(telling, from) ? { actor: null, from, to: from + 2 } : null;
}

/** Two words with capitals, in a row, that are part of nothing the record or its story knows: somebody's name. */
function isStranger({ words, concepts, entities, offices }: Telling, from: number): boolean {
  const isKnown = (at: number) =>
    [...concepts, ...entities, ...offices].some((each) => each.from <= at && at < each.to);
  const isNamePart = (at: number) =>
    /^\p{Lu}\p{Ll}/u.test(words[at]?.token.text ?? '') && !NO_NAME.test(lowerAt(words, at)) && !isKnown(at);
  if (from < 0 || !isNamePart(from) || !isNamePart(from + 1) || words[from + 1]?.afterBreak) return false;
  return !isNamePart(from - 1) && !isNamePart(from + 2);
}
/** Words with a capital that are no part of a person's name. */
const NO_NAME =
  /^(?:the|a|an|in|on|at|it|he|she|but|and|when|after|before|house|commons|parliament|prime|minister|street|party|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|county|city|rail|railway|group|union|department|government|council|plc|ltd|news|times|post|mail)$/;

const PREPOSITION =
  /^(?:of|to|about|from|for|with|by|on|at|in|against|over|than|like|under|beside|alongside|without|and)$/;

/** "With Karen Moss", "a question to Mr Grey": a name that a preposition governs does nothing itself. */
function isGoverned({ words, offices }: Telling, person: WordRange): boolean {
  let at = person.from - 1;
  const office = offices.find(({ to }) => to === person.from);
  if (office) at = office.from - 1;
  while (/^(?:the|a|mr|mrs|ms|sir|dame)$/.test(lowerAt(words, at))) at--;
  return PREPOSITION.test(lowerAt(words, at)) && words[at + 1]?.afterBreak !== true;
}

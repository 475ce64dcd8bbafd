import { isNamed } from '../../gate';
import type { WordRange } from '../../language/words';
import type { SubjectNames } from '../../model/profile';
import type { Claim } from '../../model/record';
import { clauseAt } from '../../read/clauses';
import type { ConceptMention } from '../../read/concepts';
import type { Owners } from '../../read/owner';
import type { ReadSentence } from '../../read/read-article';
import type { Scope } from '../../read/scope';
import { placeNamed } from '../../read/subject';
import type { Question } from '../comparison';
import type { Unproved } from './unproved';

/** Is it told of the story's own subject, or of a neighbour's? */

/** What tells the subject from its neighbours. */
export interface Neighbourhood {
  readonly subject: SubjectNames;
  readonly owners: Owners;
  readonly scope: Scope;
}

/** Whether a claim's topic has an owner of its own that is not the story's subject. */
export function isOfNeighbour({ topic }: Claim, neighbourhood: Neighbourhood): boolean {
  return namesOfNeighbour(neighbourhood.scope.ownerOfTopic.get(topic) ?? '', neighbourhood) !== null;
}

/** The concepts that name an owner; `null` where there is none, or it is the subject. */
function namesOfNeighbour(owner: string, { subject, owners }: Neighbourhood): ReadonlySet<string> | null {
  const names = owners.get(owner);
  return names === undefined || subject.here.some((concept) => names.has(concept)) ? null : names;
}

/**
 * Why words are not shown to be told of the claim's subject.
 *
 * @param words what would be told of it
 */
export function ofAnotherPlace(
  { claim, sentence, clauses }: Pick<Question, 'claim' | 'sentence' | 'clauses'>,
  { subject: named, previous }: Pick<ReadSentence, 'subject' | 'previous'>,
  words: WordRange,
  neighbourhood: Neighbourhood,
): Unproved | null {
  const { subject, scope } = neighbourhood;
  // "Redundancies had begun there": of what the sentence before named.
  const isSaid = named === 'named' || scope.ownerOfTopic.has(claim.topic);
  if (!isSaid && previous && placeNamed(previous, subject) === 'elsewhere') return 'another-owner';
  if (isOfNeighbour(claim, neighbourhood)) return null;
  const within = ({ from, to }: WordRange) =>
    sentence.concepts.filter((each) => from <= each.from && each.to <= to);
  // "The rival's own talks had broken down": of what the clause itself names.
  const clause = clauseAt(clauses, words.from);
  if (placeNamed({ concepts: within(clause) }, subject) === 'elsewhere') return 'another-owner';
  // "A deal was done for the rival, but talks with the works go on": the clause has a neighbour, and the subject another.
  const isNeighbours =
    placeNamed({ concepts: within(clause) }, subject) === null && ofNeighbour(within(clause), neighbourhood);
  if (isNeighbours) return 'another-owner';
  // "The rival works changed hands after first opening in 1991": the clause before has what opened.
  const before = clauses[clauses.indexOf(clause) - 1] ?? clause;
  const around = within({ from: before.from, to: clause.to });
  return namesNeighbour(sentence.text, around, neighbourhood) ? 'another-owner' : null;
}

/**
 * Whether words name another topic's owner ("the semiconductor factory"), in a sentence that does not name the story's
 * subject by a name that is its alone: a town has many works.
 */
function namesNeighbour(
  text: string,
  concepts: readonly ConceptMention[],
  neighbourhood: Neighbourhood,
): boolean {
  const { subject } = neighbourhood;
  if (subject.alone.some((entity) => isNamed(text, entity))) return false;
  return ofNeighbour(concepts, neighbourhood);
}

/** Whether one of some concepts names another topic's owner. */
function ofNeighbour(concepts: readonly ConceptMention[], neighbourhood: Neighbourhood): boolean {
  return [...neighbourhood.scope.ownerOfTopic.values()].some((owner) => {
    const names = namesOfNeighbour(owner, neighbourhood);
    return names !== null && concepts.some(({ concept }) => names.has(concept));
  });
}

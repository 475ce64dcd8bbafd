import { isVerb } from '../language/verbs';
import { lowerAt, type Word } from '../language/words';
import type { EntityMention } from './entities';
import type { OfficeMention } from './offices';
import type { SentenceAnalysis } from './sentence';

/** Binds the offices of a sentence to the persons that it names with them: each post to its own name. */

/** A person named with an office. */
export interface Titled {
  readonly person: EntityMention;
  readonly office: OfficeMention;
  /** Somebody else whom the office stands as near to ("Hale, the shadow chancellor, Martin Grey"); `null` where nobody does. */
  readonly rival: EntityMention | null;
}

type Sentence = Pick<SentenceAnalysis, 'words' | 'entities' | 'offices'>;

/**
 * Every person of the sentence who is named together with an office.
 *
 * @param joining words of the story's parties and region, which may stand between a name and its office
 */
export function titledPersons(sentence: Sentence, joining: ReadonlySet<string>): Titled[] {
  const persons = sentence.entities.filter((mention) => mention.via !== 'office');
  const [first] = persons;
  const [lead] = sentence.offices;
  // "The mayor, Karen Moss, the shadow chancellor, Louisa Hale, …": such a row goes on as it begins.
  const officesLead = first !== undefined && lead !== undefined && lead.to <= first.from;
  return sentence.offices.flatMap((office) => {
    const after = persons.find((person) => isLedBy(sentence, office, person)) ?? null;
    const before = persons.findLast((person) => isApposed(sentence, person, office, joining)) ?? null;
    const isJoined = after !== null && sentence.words[after.from]?.afterBreak !== true;
    const person = isJoined || (officesLead && after) ? after : (before ?? after);
    if (!person) return [];
    const rival = isJoined ? null : person === after ? before : after;
    return [{ person, office, rival }];
  });
}

/** "Transport Secretary Martin Grey"; "the mayor, Karen Moss, said", where the name is closed off in turn. */
function isLedBy({ words }: Sentence, office: OfficeMention, person: EntityMention): boolean {
  const gap = person.from - office.to;
  const honoured = gap === 1 && /^(mr|mrs|ms|sir|dame|dr)$/.test(lowerAt(words, office.to));
  if (gap !== 0 && !honoured) return false;
  return words[office.to]?.afterBreak !== true || isClosed(words, person.to);
}

/** "In a letter to the Transport Secretary, Louisa Hale asked": the name begins what is told, and is no apposition. */
function isClosed(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || next.afterBreak || /^(and|or)$/.test(next.token.lower)) return true;
  return !isVerb(words, at) && !/^(also|then|later|again|has|had|\p{L}+ly)$/u.test(next.token.lower);
}

/** Small words between a name and its office in apposition: "Louisa Hale, who is the shadow transport secretary". */
const JOINING =
  /^(the|a|an|who|is|was|now|newly|new|elected|current|local|area|our|then|still|being|as|by|former|region)$/;
const LONGEST_JOIN = 4;

/** "Louisa Hale, the shadow transport secretary", "Hale is Chancellor". */
function isApposed(
  { words }: Sentence,
  person: EntityMention,
  office: OfficeMention,
  joining: ReadonlySet<string>,
): boolean {
  const gap = office.from - person.to;
  if (gap < 0 || gap > LONGEST_JOIN) return false;
  const between = words.slice(person.to, office.from);
  if (!between.every(({ token: { lower } }) => JOINING.test(lower) || joining.has(lower))) return false;
  const first = words[person.to];
  return first !== undefined && (first.afterBreak || /^(is|was|who|as)$/.test(lowerAt(words, person.to)));
}

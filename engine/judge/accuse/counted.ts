import { foldedText } from '../../language/words';
import type { FigureQuestion } from '../../model/dataset';
import type { Assertion, Clauses } from '../../read/assertion';
import { type Clause, domainAt } from '../../read/clauses';
import type { ConceptMention } from '../../read/concepts';
import { type Owners, ownerOf } from '../../read/owner';
import type { Quantity } from '../../read/quantities';
import type { SentenceAnalysis } from '../../read/sentence';
import { notAsserted } from './asserted';
import type { Unproved } from './unproved';

/**
 * Does a number count what the claim counts? Told by what stands with it in its own clause, the noun, the
 * owner and the predicate, and not by whatever stands nearest.
 */

/** A sentence as the reading of its figures needs it. */
export interface Counting extends Clauses, Pick<SentenceAnalysis, 'concepts' | 'quantities' | 'words'> {}

/** Why a number is not shown to be the claim's. */
export function countsAnother(
  sentence: Counting,
  quantity: Quantity,
  asked: FigureQuestion,
  owners: Owners,
): Unproved | null {
  const clause = domainAt(sentence, quantity.from);
  const countsPeople = asked.unit === 'jobs';
  // What depends on another's jobs comes on top of them.
  if (isPartOrMore(sentence, quantity, asked.owner === asked.within && !asked.remaining))
    return 'counts-another';
  if (countsPeople && countsOtherPeople(sentence, clause)) return 'counts-another';
  if (tellsAnother(sentence, clause, asked, owners)) return 'counts-another';
  const allowed: readonly Assertion[] = asked.forecast
    ? ['supposed', 'forecast']
    : countsPeople && isTellingOfLoss(sentence, clause)
      ? ['supposed']
      : [];
  return (
    notAsserted(sentence, quantity, allowed) ??
    ofAnother(sentence, quantity, asked, owners) ??
    (isShown(sentence, quantity, clause, asked) ? null : 'not-predicated')
  );
}

const PART_OF = /^ of (?:the|its|their|his|her|those|these|them|whom|which|our) /;
const MORE_BEFORE =
  / (?:another|further|extra|additional|first|last|other|new|initial|remaining) (?:\p{L}+ )?$/u;
/** "Five on top of the five ordered before": neither is the whole. */
const ADDED = / (?:on top of|in addition to|over and above|as well as the|plus (?:the|another)) /;
const MORE_WITHIN = / (?:new|more|extra|further|additional|other|temporary|agency|permanent|former) /;

/** "500 of its workers", "another 500", "500 new jobs": a part of a whole, or what comes on top of it. */
function isPartOrMore({ words }: Counting, { from, to, phrase }: Quantity, isWhole: boolean): boolean {
  return (
    PART_OF.test(foldedText(words, to, to + 2)) ||
    (isWhole &&
      (ADDED.test(foldedText(words, 0, words.length)) ||
        MORE_BEFORE.test(foldedText(words, Math.max(0, from - 2), from)) ||
        MORE_WITHIN.test(foldedText(words, to, Math.max(to, phrase.to)))))
  );
}

const CUTS =
  / (?:axe|axes|axed|axing|sheds?|shedding|cut|cuts|cutting|lost|losing|loses?|loss|losses|redundanc(?:y|ies)|redundant|laid off|layoffs?|lay offs|laying off|gone|go|went|sacked|culled|dismissed|left|scrapped) /;
/** What is told as a danger counts those who are in it. */
const IN_DANGER =
  / (?:could|may|might|would|at risk|threat(?:s|en|ens|ened|ening)?|fears?|feared|fearing|face|faces|facing|faced|danger|jeopardy|doubt|stake|balance|line|endanger(?:s|ed|ing)?|imperil(?:s|led)?|unless|without|prospect|potential|brink) /;
const OTHER_PEOPLE =
  / (?:creat(?:e|es|ed|ing|ion)|recruit\p{L}*|hir(?:e|es|ed|ing)|take on|takes on|taking on|taken on|took on|gain(?:s|ed|ing)?|vacanc(?:y|ies)|generat(?:e|es|ed|ing)|visit\p{L}*|attend\p{L}*|march\p{L}*|signatures?|signed|rall(?:y|ied)|turned out|shown (?:round|around)|protest\p{L}*|demonstrat\p{L}*|apprentic\p{L}*|pupils|students|graduates|applied|applicants|queued|guests?|crowd|petition|trained|trainees?|construct(?:ing|ed)?|represent\p{L}*|lobb(?:y|ied|ying)|gather\p{L}*|travell?\p{L}*|survey\p{L}*|polled|nights|picket\p{L}*) /u;

/** What "could" be lost counts those who are there; what could be gained, or survive, does not. */
const LOSS =
  / (?:los(?:e|es|ing|s|ses)|lost|risk|threat\p{L}*|jeopardy|danger|peril|stake|balance|line|doubt|brink|affect\p{L}*|endanger\p{L}*|imperil\p{L}*|fears?|feared|hit|suffer|disappear|vanish|uncertain\p{L}*|without) /u;

function isTellingOfLoss({ words }: Counting, { from, to }: Clause): boolean {
  const text = foldedText(words, from, to);
  return LOSS.test(text) || CUTS.test(text);
}

function countsOtherPeople({ words }: Counting, { from, to }: Clause): boolean {
  const text = foldedText(words, from, to);
  return OTHER_PEOPLE.test(text) || (CUTS.test(text) && !IN_DANGER.test(text));
}

/**
 * Somebody else's: another owner is named in the clause, or in the sentence where the clause names none. An owner
 * that is a common noun ("suppliers", "the works") stands beside the others; of those the nearest is taken.
 */
function ofAnother(
  sentence: Counting,
  quantity: Quantity,
  asked: FigureQuestion,
  owners: Owners,
): Unproved | null {
  const { words, concepts } = sentence;
  const { owner: own } = asked;
  if (own === null) return null;
  const clause = domainAt(sentence, quantity.from);
  const isName = ({ from }: ConceptMention) => /^\p{Lu}/u.test(words[from]?.token.text ?? '');
  const namedWhere = (holds: (mention: ConceptMention) => boolean) =>
    [...owners].flatMap(([owner, names]) =>
      concepts.some((mention) => names.has(mention.concept) && holds(mention)) ? [owner] : [],
    );
  const isHere = ({ from, to }: ConceptMention) => from >= clause.from && to <= clause.to;
  const here = namedWhere(isHere);
  const isNamed = here.includes(own);
  const isRival = (owner: string) => !asked.beside.includes(owner);
  // "Thornby's Brook factory", "the Brook factory in Thornby": the place that the owner is named with is no other owner.
  const isOfOwner = (mention: ConceptMention) =>
    concepts.some(
      (other) =>
        owners.get(own)?.has(other.concept) === true &&
        Math.max(other.from - mention.to, mention.from - other.to) <= WITHIN_NAME,
    );
  const isOther = (mention: ConceptMention) => !isOfOwner(mention) && (isName(mention) || !isNamed);
  if (namedWhere((mention) => isHere(mention) && isOther(mention)).some(isRival)) return 'another-owner';
  const nearest = ownerOf(sentence, quantity, owners);
  if (nearest !== null && nearest !== own) return 'another-owner';
  if (isNamed) return null;
  // What stands within another's reach must be named itself ("jobs in the supply chain").
  if (own !== asked.within && !namedWhere(() => true).includes(own)) return 'another-owner';
  return namedWhere((mention) => !isOfOwner(mention)).some(isRival) ? 'another-owner' : null;
}

/** Words between a name and the place that is part of it. */
const WITHIN_NAME = 2;

/** Nouns that count posts by themselves; "people" and "families" are of anything. */
const POSTS =
  /^(?:jobs?|workers?|workforce|employees?|staff|staffers|posts?|livelihoods|positions|workmates|engineers|builders|makers|technicians|personnel|headcount|payroll|fitters|welders|colleagues|operatives|roles|strong)$/;

/** Whether the clause shows what is counted: by the noun, or by a concept that the claim asks for. */
function isShown(
  { words, concepts }: Counting,
  { unit, phrase }: Quantity,
  clause: Clause,
  asked: FigureQuestion,
): boolean {
  const noun = words[phrase.to - 1]?.token.lower ?? '';
  if (asked.unit === 'jobs' && unit === 'jobs' && asked.owner === asked.within && POSTS.test(noun))
    return true;
  return hasOneOf({ concepts }, clause, asked.shownBy);
}

/** Whether the clause, or where that does not name the owner the sentence, has what tells that something else is counted. */
function tellsAnother(
  sentence: Counting,
  clause: Clause,
  { notBy, owner }: FigureQuestion,
  owners: Owners,
): boolean {
  if (hasOneOf(sentence, clause, notBy)) return true;
  const own = owner === null ? [] : [...(owners.get(owner) ?? [])];
  const whole = { ...clause, from: 0, to: sentence.words.length };
  return !hasOneOf(sentence, clause, own) && hasOneOf(sentence, whole, notBy);
}

function hasOneOf(
  { concepts }: Pick<Counting, 'concepts'>,
  clause: Clause,
  some: readonly string[],
): boolean {
  return concepts.some(
    ({ concept, from, to }) => some.includes(concept) && from < clause.to && to > clause.from,
  );
}

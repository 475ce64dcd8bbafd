import { foldedText, type Word } from '../language/words';
import { type Clause, clauseAt } from './clauses';

/**
 * Does a sentence say a thing, or does it deny, ask, suppose, demand or foretell it? Told from the words
 * that stand before the thing in its clause, and from the clause that governs that one.
 */

/** How a thing is put. `disowned`: told as a rumour, a mistake or somebody's myth. */
export type Assertion = 'asserted' | 'denied' | 'asked' | 'supposed' | 'demanded' | 'forecast' | 'disowned';

/** A sentence as the reading of its assertions needs it. */
export interface Clauses {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** A run of words, end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** How the words from `from` to `to` are put. */
export function assertionOf(sentence: Clauses, run: Run): Assertion {
  const { text, clauses } = sentence;
  const clause = clauseAt(clauses, run.from);
  const lead = foldedText(sentence.words, clause.from, run.from);
  const governing = governingText(sentence, clause);
  if (/\?["”’')\]]*$/.test(text)) return 'asked';
  if (WRONG.test(text)) return 'disowned';
  if (isDenied(lead) || isDeniedAfter(sentence, run) || DENIES.test(governing)) return 'denied';
  const carried = carriedLead(sentence, clause, lead);
  if (isSupposed(clause, carried) || SUPPOSES.test(governing) || LEAVES_OPEN.test(governing))
    return 'supposed';
  if (DEMANDS.test(lead) || DEMANDS_THAT.test(governing)) return 'demanded';
  return FORETELLS.test(carried) ? 'forecast' : 'asserted';
}

const AUXILIARY =
  / (?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|can|could|may|might|should|must) /;

/** "Could go, or the doors shut": a clause without a verb of its own before the run goes on with that of the one before. */
function carriedLead({ words, clauses }: Clauses, clause: Clause, lead: string): string {
  const before = clauses[clauses.indexOf(clause) - 1];
  const goesOn =
    /^(?:and|or)$/.test(clause.link) && !AUXILIARY.test(lead) && !/ (?:that|which|who) /.test(lead);
  return goesOn && before ? foldedText(words, before.from, before.to) + lead : lead;
}

/** Negations that reach over the rest of their clause; "not only" and "no doubt" take nothing back. */
const NEGATES =
  / (?:not(?! only| just| merely| least)|never|nor|neither|nobody|nothing|none|cannot|no one|\p{L}+n't|yet to|far from|rather than|instead of|short of) /u;
/** "There is no", "reached no", and "no" as the clause's subject. */
const NO = /^ (?:(?:and|but|that|where|which|so) )?no (?!doubt|fewer|less|more than)/;
const HAS_NO =
  / (?:is|are|was|were|be|been|has|have|had|reached|made|found|brought|gave|given|see|saw|seen|with|of) no (?!doubt|fewer|less|more than|longer than)/;
/** Words that take back what follows directly. */
const REFUSES =
  / (?:without|no|deny|denies|denied|denying|dismissed|dismisses|rejected|rejects|refute[sd]?|rebut(?:s|ted)|scotched|dispel(?:s|led)?|quash(?:es|ed)?|ruled out|rules out|failed to|fails to|unable to|stopped short of|denial|(?:refus|declin)(?:e|es|ed|ing) to|opted not to|(?:had|has|have) no (?:intention|wish|plans?) (?:to|of)|resist(?:s|ed)) (?:\p{L}+[' ]){0,4}$/u;

function isDenied(lead: string): boolean {
  return NEGATES.test(lead) || NO.test(lead) || HAS_NO.test(lead) || REFUSES.test(`${lead}`);
}

/** "The process has | not begun", "has begun | no process": words that leave the negation to what follows. */
function isDeniedAfter({ words }: Clauses, { to }: Run): boolean {
  const next = words[to];
  if (next === undefined || next.afterBreak) return false;
  if (/^ no (?!doubt|fewer|less|more than|longer)/.test(foldedText(words, to, to + 3))) return true;
  return (
    AUXILIARY.test(foldedText(words, Math.max(0, to - 1), to)) &&
    /^ (?:not(?! only| just| merely)|never|yet to|no longer|still to) /.test(foldedText(words, to, to + 2))
  );
}

const DENIES =
  / (?:(?:wrong|mistaken|a mistake|incorrect) to (?:say|think|believe|suggest|claim|assume|conclude)|den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|reject(?:s|ed)?|refute[sd]?|rebut(?:s|ted)|quash(?:es|ed)?|doubts|doubted|(?:not|n't) (?:true|mean|claim|believe|think|the case)|untrue|nothing to suggest|no (?:evidence|suggestion|question|sign)|no longer (?:true|the case)) /;

/** "It is too soon to say", "has not said", "nobody has been told": what follows is neither said nor denied. */
const LEAVES_OPEN =
  / (?:(?:premature|too soon|too early) to (?:say|think|believe|suggest|claim|assume|conclude)|(?:not|n't) (?:say|said|saying)|(?:nobody|no one|none|not|never|\p{L}+n't) (?:\p{L}+ ){0,5}(?:told|informed|notified|heard)|no (?:notice|word|news|announcement|confirmation)) /u;

const OPENS_SUPPOSITION = /^(?:if|unless|whether|lest|until|once|before)$/;
const SUPPOSES =
  / (?:fears?|feared|worr(?:y|ied|ies)|hopes?|hoped|hoping|wonder(?:s|ed)?|asked|asks|unclear|uncertain|speculation|rumou?rs?|possib(?:le|ility)|whether|unless|if) $/;
const MAYBE =
  / (?:could|may|might|would|perhaps|possibly|if|unless|whether|fears? (?:of|for|that)|risk of|risks|threat of|danger of|hopes? (?:of|for|that)|likely to|unlikely to|rumours?|in case) /;

/** "Had ministers ordered more", "were they to order more", at the head of a sentence that does not ask. */
const INVERTED = /^ (?:had|were|should) (?!to |been |not )/;

function isSupposed(clause: Clause, lead: string): boolean {
  const isInverted = clause.from === 0 && INVERTED.test(lead);
  return isInverted || OPENS_SUPPOSITION.test(clause.link) || MAYBE.test(lead);
}

const DEMANDS =
  / (?:should|must|ought|needs? to|has to|have to|had to|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)?|wants?|wanted|ask(?:s|ed|ing)? for|plea|pleas|pleaded|begged|pressing for|pressed for|pressure|(?:ask|beg|implore|press|lobby|lobbie|petition|persuade|encourage|invite|push|tell|told|plead with|pleaded with|appeal to)(?:s|d|ed|ing)? (?:[^ ]+ ){1,6}to|(?:calls?|appeals?|demands?|plea|pleas) (?:[^ ]+ ){0,4}to) /;

/** "Unions demand | that ministers order more". */
const DEMANDS_THAT =
  / (?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing|als?)|recommend(?:s|ed|ing|ations?)?|request(?:s|ed|ing)?|plead(?:s|ed|ing)?|pleas?) $/;

/** "will", "is to", "plans to": what has not come yet. */
const FORETELLS =
  / (?:will|shall|(?:is|are|was|were|be) (?:to|set to|due to|going to|about to|expected to|likely to)|plans? to|planned to|planning to|intends? to|intended to|expects? to|expected to|hopes? to|poised to) /;

/** Words by which a page tells that something said elsewhere is wrong. */
const WRONG =
  /\b(?:contrary to|according to (?:a |some )?rumou?rs?|myths?|untrue|hoax|debunk\w*|wrongly|mistakenly|falsely|in error|erroneously|misreport\w*|correction|corrected)\b|\b(?:claims?|reports?|rumours?|suggestions?|speculation|talk|figure|posts?)\b[^.]{0,80}\b(?:(?:is|are|was|were|proved) (?:false|wrong|untrue|incorrect|mistaken|baseless|unfounded|premature|exaggerated|overstated|overblown|wide of the mark)|(?:is|are|was|were) not (?:true|right|correct))\b/i;

/** The clause before one that depends on it ("denied | that it had closed"), for what it does to it; '' where none governs it. */
function governingText({ words, clauses }: Clauses, clause: Clause): string {
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1];
  if (!before) return '';
  const depends = clause.link === 'that' || clause.link === 'whether';
  return depends ? foldedText(words, before.from, before.to) : '';
}

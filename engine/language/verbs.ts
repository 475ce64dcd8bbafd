import { stem } from './tokens';
import type { Word } from './words';

/** Which words are verbs: enough of English to tell where a clause has its predicate. */

/** Forms of "be", "have" and "do", and what stands before another verb. */
const AUXILIARIES = new Set(
  "is are was were be been being am has have had having do does did will would shall can could may might must should ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't needn't".split(
    ' ',
  ),
);

/** Verbs of news pages, by stem. Those that are nouns as well count only where no article or adjective leads up to them. */
const VERBS = new Set(
  'accept accuse acquire act add admit agree allow announce argue arrive ask assemble await axe back base become begin began begun believe blame block bought break broke bring brought build built buy call came cancel claim close collapse come confirm consider continue create criticise cut deal decide declare decline deliver demand deny depend describe dismiss draw drive drop employ end expect face fail fall fear fell fill find finish follow forced found gave get give given go goes gone got grant grow guarantee happen hear heard held help hire hit hold hope host include insist intend invest join keep kept know knew launch lead led leave left lie lose lost made make mean meet met move need offer open operate order owe own pay place plan play pledge point postpone praise prepare press prevent produce promise propose protect provide pull put quit raise reach read receive recruit refuse reject rely remain renew reply report represent require resign rest reveal review rise rule run ran said save saw say scrap secure see seek seen seem sell sent serve set shed show shut sign sold spend spent stall stand start state stay step stood stop strike struck succeed supply support suspend sustain swap take taken talk tell tender think thought threaten told took trade tour travel turn understand understood urge use visit vow wait walk want warn went win withdraw withdrew won work worry write wrote affect amount appear await bear bore carry contain contribute count cover cut defend depart destroy develop earn emerge endorse enter extend flow hang hung hurt ignore improve inform inherit involve laid land last lay learn lend lent lie live look lose love miss negotiate object obtain occupy oppose pass pause persuade plead point press procure recall reckon recommend refer regard rely rescue resume retain return rose save slip spoke stretch threaten total touch unveil vary want'
    .split(' ')
    .map(stem),
);

/** Words after which a verb's form is a noun: "the order", "new work", "their plan". */
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|that's|any|no|some|more|new|further|other|another|of|for|in|on|at|by|with|from|about|over|under|into|between|two|three|several|many|few|each|every|all|such|own)$/;

/** Nouns that share a verb's stem: "representatives", "explanation", "operators". */
const NOUN_OF_VERB = /(?:atives?|ations?|ators?)$/;

/** Whether the word at an index is a verb, as far as its form and the word before it tell. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.token.kind !== 'word') return false;
  if (AUXILIARIES.has(word.token.lower)) return true;
  const before = word.afterBreak ? '' : (words[at - 1]?.token.lower ?? '');
  if (BEFORE_NOUN.test(before) || /['’]s$/.test(words[at - 1]?.token.text ?? '')) return false;
  if (NOUN_OF_VERB.test(word.token.lower) || opensAsNoun(words, at)) return false;
  return VERBS.has(word.token.stem) && !/^\p{Lu}/u.test(at === 0 ? '' : word.token.text);
}

/** "Talks between the firm and ministers": a form in "s" that opens a sentence before a preposition or another verb is a noun. */
function opensAsNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.token.lower ?? '';
  return (
    at === 0 &&
    /[^s]s$/.test(words[at]?.token.lower ?? '') &&
    (AFTER_NOUN.test(next) || AUXILIARIES.has(next))
  );
}

const AFTER_NOUN = /^(?:between|with|over|on|about|in|at|from|for|of|by|to)$/;

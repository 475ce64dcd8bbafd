import { stem } from '../language/tokens';
import { lowerAt, type Word } from '../language/words';

/** Verbs of saying: what gives words to whoever stands with it. */

const SAYING = new Set(
  'say said tell told add argue claim insist warn accuse ask call describe write wrote reply announce reveal disclose declare remark comment repeat observe respond note explain admit concede stress continue complain maintain judge promise vow pledge demand protest fume praise hail dub brand term label lament joke quip urge plead think thought believe reckon suggest predict recall acknowledge confirm deny reject dismiss shout cry exclaim venture state quote storm thunder beg implore counter retort scoff sneer conclude reason blast slam affirm allege assert assure boast contend enthuse grumble inform muse opine proclaim pronounce reassure salute'
    .split(' ')
    .map(stem),
);

/** Of these, the ones that name next whom they are said to or of, unless a quotation stands before them. */
const TAKES_OBJECT = new Set(
  'accuse ask assure call inform tell told urge warn describe praise hail dub brand label reassure salute'
    .split(' ')
    .map(stem),
);

/** A verb of saying; "was how Martin Grey put it", "according to", "thus Ms Hale". */
export function isSaying(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (/^puts?$/.test(lower)) return /^(it|this|things|matters)$/.test(lowerAt(words, at + 1));
  return SAYING.has(words[at]?.token.stem ?? '') || /^(according|thus)$/.test(lower);
}

/** Whether a verb of saying names next whom it is said to or of. */
export function takesObject(words: readonly Word[], at: number): boolean {
  return TAKES_OBJECT.has(words[at]?.token.stem ?? '');
}

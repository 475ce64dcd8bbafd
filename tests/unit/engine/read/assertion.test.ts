/** Whether a sentence says a thing, or denies, asks, supposes, demands or foretells it. */
import { describe, expect, test } from 'vitest';
import { type Assertion, assertionOf } from '../../../../engine/read/assertion';
import { markedRun } from '../marked-run';

const CASES: Readonly<Record<Assertion, readonly string[]>> = {
  asserted: [
    'The works [[has closed]].',
    'The process [[has]] not only begun, it has ended.',
    'The works [[closed]], not the shop.',
    'The works [[has lost]] no fewer than 500.',
    'Not only has the works [[closed]], the town has too.',
    'No fewer than 500 [[have gone]].',
    'There is no doubt that it [[has closed]].',
    'She has no time, and the works [[has closed]].',
    'She said that the works [[had closed]].',
    'He asked for help, and the works [[has closed]].',
  ],
  denied: [
    'The works has not [[closed]].',
    'The works has never [[closed]].',
    'Nobody has [[closed]] the works.',
    'Nothing formal has [[begun]].',
    'No minister has [[agreed]] to it.',
    'There is no [[danger]] of that.',
    'The works is yet to [[close]].',
    'They refused to [[meet]] the firm.',
    'They declined to [[meet]] the firm.',
    'They failed to [[meet]] the firm.',
    'Ministers have no intention of [[ordering]] more.',
    'The firm denied that it [[had closed]].',
    'She rejected the idea that it [[had closed]].',
    'There is no evidence that it [[has closed]].',
    'They resisted [[closure]].',
    'The process [[has]] not begun.',
    'The works [[has begun]] no process.',
    'The process [[has]] never begun.',
    'The works [[is]] yet to close.',
  ],
  asked: ['Has the works [[closed]]?', '“Has it [[closed]]?”'],
  supposed: [
    'It would be premature to say that it [[has closed]].',
    'Nobody at the works has been told that it [[has closed]].',
    'Staff haven’t been told that it [[has closed]].',
    'She had received no notice that the works [[had closed]].',
    'The firm has not said that it [[had closed]].',
    'Had ministers [[ordered]] more, the works would be safe.',
    'Were ministers to [[order]] more, the works would be safe.',
    'The works could [[close]].',
    'If the works [[closes]], they go.',
    'It stays open unless the order [[is cancelled]].',
    'There are fears that it [[will close]].',
    'It is unclear whether the works [[has closed]].',
    'The works could be sold or its doors [[shut]].',
  ],
  demanded: [
    'Unions demand that ministers [[order]] more.',
    'He made a plea that ministers [[order]] more.',
    'Ministers must [[order]] more.',
    'Unite asked the Government to [[extend]] the contract.',
    'Unions urged ministers to [[order]] more.',
    'They resented calls from unions to [[extend]] the contract.',
    'She called on him to [[order]] more.',
  ],
  forecast: ['The works will [[close]].', 'The works is due to [[close]].', 'It plans to [[cut]] 500.'],
  disowned: [
    'Reports that it [[has closed]] were premature.',
    'Contrary to reports, the works [[has closed]].',
    'It is a myth that the works [[has closed]].',
    'The claim that it [[has closed]] is untrue.',
    'Reports that it [[has closed]] are not true.',
  ],
};

describe.each(Object.entries(CASES))('%s', (expected, sentences) => {
  test.each(sentences)('%s', (text) => {
    const sentence = markedRun(text);
    expect(assertionOf(sentence, sentence.run)).toBe(expected);
  });
});

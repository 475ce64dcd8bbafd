/** Which cases the labelled text gives for a ranking: those whose note names paragraphs that tell statements apart. */
import { expect, test } from 'vitest';
import { rankedCases } from '../../../../scripts/evaluate/evidence';
import { SMALL_RECORD } from '../../components/small-record';

const { sources } = SMALL_RECORD;
const [first] = sources;
const jobs = (id: string, paragraph: number) => ({
  ...(SMALL_RECORD.statements[0] ?? never()),
  id,
  appearances: [{ source: first?.id ?? '', paragraph }],
  answers: [{ kind: 'stance' as const, claim: 'jobs', stance: 'so' }],
});
const record = { ...SMALL_RECORD, statements: [jobs('early', 2), jobs('late', 14), jobs('late-too', 14)] };

function never(): never {
  throw new Error('the small record has statements and sources');
}

function casesOf(why: string | null, claim = 'jobs') {
  const labels = [{ claim, verdict: ['matches' as const], optional: false }];
  const blocks = [{ id: 'x', line: 1, block: 0, plantPage: true, labels, why }];
  const article = { title: '', published: null, blocks: [{ kind: 'paragraph' as const, text: 'The text.' }] };
  return rankedCases([{ file: 'f', group: null, doc: 'x', article, blocks }], record);
}

const SOURCE = (first?.id ?? never()).toUpperCase();

test.each<[why: string | null, right: string[]]>([
  [`${SOURCE}2`, ['early']],
  [`as ${SOURCE}14 has it`, ['late', 'late-too']],
  [`${SOURCE}2, ${SOURCE}9: both`, ['early']],
])('“%s” rests on %j', (why, right) => {
  expect(casesOf(why)).toEqual([{ text: 'The text.', claim: 'jobs', right: new Set(right) }]);
});

test.each<[why: string | null, what: string]>([
  [null, 'no note'],
  ['plainly so', 'a note without paragraphs'],
  [`${SOURCE}9`, 'a paragraph of other claims'],
  [`${SOURCE}2, ${SOURCE}14`, 'all of the claim’s statements'],
  ['Z2', 'a source that there is not'],
])('“%s”: %s', (why, _) => expect(casesOf(why)).toEqual([]));

test('another claim has no case', () => expect(casesOf(`${SOURCE}2`, 'other')).toEqual([]));

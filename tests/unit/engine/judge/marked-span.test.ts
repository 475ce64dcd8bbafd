/** Which characters of the page a finding marks. */
import { expect, test } from 'vitest';
import { type Comparison, printed } from '../../../../engine/judge/comparison';
import { markedSpan } from '../../../../engine/judge/marked-span';
import { articleReader } from '../../../../engine/read/read-article';
import { CAST, FINDERS } from '../people';
import { claim } from '../small-record';

const read = articleReader(FINDERS, CAST, { anchors: [], partners: [] });

/** What is marked of a text's last sentence when the verdict turns on the words of `run`. */
function marked(
  text: string,
  run: string | null,
  given: Partial<Comparison> = {},
  kind: 'figure' | 'role' = 'figure',
) {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const sentence = [...read({ title: '', published: null, blocks }).sentences()].at(-1);
  if (sentence === undefined) throw new Error('no sentence');
  const { words } = sentence.analysis;
  const wanted = run?.split(' ') ?? [];
  const from = words.findIndex((_, at) => wanted.every((word, i) => words[at + i]?.token.text === word));
  const range = run === null ? null : { from, to: from + wanted.length };
  const comparison: Comparison = {
    verdict: 'matches',
    headline: '',
    reasons: [],
    statements: [],
    quote: null,
    words: range,
    ...given,
  };
  const span = markedSpan(sentence, claim(kind), comparison);
  if (range) expect(text.slice(span.start, span.end)).toContain(printed(sentence.analysis, range));
  return text.slice(span.start, span.end);
}

test.each([
  ['the sentence', 'It has 750 jobs, they say.', null, 'It has 750 jobs, they say.'],
  ['the clause', 'It has 750 jobs, they say.', '750', 'It has 750 jobs'],
  ['the clause', 'Opened in 2015, it has a canteen.', '2015', 'Opened in 2015'],
  ['the clause between dashes', 'Its staff – some 750 of them – wait.', '750', 'some 750 of them'],
  ['the clause between spaced hyphens', 'Its staff - some 750 of them - wait.', '750', 'some 750 of them'],
  ['the clause in brackets', 'Its staff (750 people) wait.', '750', '750 people'],
  ['the clause in quotation marks', 'It is, “with 750 people”, large.', '750', 'with 750 people'],
  [
    'a clause with a hyphen',
    'Its 750-strong workforce waits; so do we.',
    '750',
    'Its 750-strong workforce waits',
  ],
  ['a sum with its sign', 'All told, £400m a year comes of it.', '400 m', '£400m a year comes of it'],
  ['the second sentence only', 'It is large. It has 750 jobs.', '750', 'It has 750 jobs'],
])('%s of “%s”', (_, text, run, expected) => expect(marked(text, run)).toBe(expected));

test('a quotation is marked to the letter', () => {
  const text = 'He said, as we heard, it was “wrong, all wrong” and left.';
  const quote = [{ in: 'same' as const, text: 'wrong' }];
  expect(marked(text, 'wrong all wrong', { verdict: 'quote-differs', quote })).toBe('wrong, all wrong');
  expect(marked(text, 'wrong all wrong', { verdict: 'attributed-differently' })).toBe('wrong, all wrong');
});

test('a name is marked with its post', () => {
  const text = 'On Monday Martin Grey, the Transport Secretary, spoke.';
  expect(marked(text, 'Martin Grey the Transport Secretary', {}, 'role')).toBe(
    'Martin Grey, the Transport Secretary',
  );
});

test('words that are not there leave the sentence', () => {
  const text = 'It has 750 jobs, they say.';
  expect(marked(text, null, { words: { from: 99, to: 100 } })).toBe(text);
  expect(marked(text, null, { words: { from: 1, to: 1 } })).toBe('It has 750 jobs');
});

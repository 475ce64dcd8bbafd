/** Which characters of the page a finding marks. */
import { expect, test } from 'vitest';
import { type Comparison, printed } from '../../../../engine/judge/comparison';
import { markedSpan } from '../../../../engine/judge/marked-span';
import type { Outcome } from '../../../../engine/model/finding';
import { articleReader } from '../../../../engine/read/read-article';
import { CAST, FINDERS, READING } from '../people';

const read = articleReader(FINDERS, CAST, READING);

const FIGURE: Outcome = {
  kind: 'figure',
  verdict: 'matches',
  reason: 'figure-agrees',
  page: { words: '', low: 750, high: 750, qualifier: 'exact' },
  record: [],
};
const when = { earliest: '2024-04-01', latest: '2024-04-07' };
const giver = { actor: 'moss', when, statement: 'one' };
const SIDE = { parts: [], cutBefore: false, cutAfter: false };

/** What is marked of a text's last sentence when the verdict turns on the words of `run`. */
function marked(
  text: string,
  run: string | null,
  outcome: Outcome = FIGURE,
  given: Partial<Comparison> = {},
) {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const sentence = [...read({ title: '', published: null, blocks }).sentences()].at(-1);
  if (sentence === undefined) throw new Error('no sentence');
  const { words } = sentence.analysis;
  const wanted = run?.split(' ') ?? [];
  const from = words.findIndex((_, at) => wanted.every((word, i) => words[at + i]?.token.text === word));
  const range = run === null ? null : { from, to: from + wanted.length };
  const comparison: Comparison = {
    outcome,
    statements: [],
    words: range,
    ...given,
  };
  const span = markedSpan(sentence, comparison);
  if (range) expect(text.slice(span.start, span.end)).toContain(printed(sentence.analysis, range));
  return text.slice(span.start, span.end);
}

test.each([
  ['the figure', 'It has 750 jobs, they say.', '750 jobs', '750 jobs'],
  ['the date', 'Opened in 2015, it has a canteen.', 'in 2015', 'in 2015'],
  ['a figure in brackets', 'Its staff (750 people) wait.', '750 people', '750 people'],
  ['a figure with a hyphen', 'Its 750-strong workforce waits; so do we.', '750 strong', '750-strong'],
  ['a sum with its sign', 'All told, £400m a year comes of it.', '400 m', '£400m'],
  ['a figure of the second sentence', 'It is large. It has 750 jobs.', '750 jobs', '750 jobs'],
])('%s of “%s” is marked alone', (_, text, run, expected) => expect(marked(text, run)).toBe(expected));

test.each([
  [
    'the clause that says it',
    'Last year, a man from the union said, Hitachi opened its works at Newton Aycliffe.',
    'Hitachi opened its works at Newton Aycliffe',
  ],
  [
    'the sentence, where no clause says most of it',
    'Hitachi, like Siemens before it, has opened a works in the town of Newton Aycliffe.',
    'Hitachi, like Siemens before it, has opened a works in the town of Newton Aycliffe.',
  ],
  [
    'a clause with quoted words in it',
    'Last year, they say, Hitachi opened its “fine new” works at Newton Aycliffe.',
    'Hitachi opened its “fine new” works at Newton Aycliffe',
  ],
  [
    'the sentence, where its clauses are short',
    'Hitachi opened it, they say.',
    'Hitachi opened it, they say.',
  ],
])('%s', (_, text, expected) => expect(marked(text, null)).toBe(expected));

test('a quotation is marked to the letter', () => {
  const text = 'He said, as we heard, it was “wrong, all wrong” and left.';
  const outcomes: Outcome[] = [
    {
      kind: 'quotation',
      verdict: 'quote-differs',
      reason: 'words-differ',
      page: SIDE,
      record: { ...SIDE, giver },
    },
    {
      kind: 'attribution',
      verdict: 'attributed-differently',
      reason: 'another-speaker',
      page: { words: '', actor: null },
      record: { giver },
    },
  ];
  for (const outcome of outcomes) {
    expect(marked(text, 'wrong all wrong', outcome)).toBe('wrong, all wrong');
  }
});

test('a name is marked with its post', () => {
  const text = 'On Monday Martin Grey, the Transport Secretary, spoke.';
  const post: Outcome = {
    kind: 'post',
    verdict: 'matches',
    reason: 'post-as-recorded',
    page: { actor: 'grey', words: '' },
    record: { post: 'transport', span: when, givers: [giver] },
    holder: null,
  };
  expect(marked(text, 'Martin Grey the Transport Secretary', post)).toBe(
    'Martin Grey, the Transport Secretary',
  );
});

test('words that are not there leave the sentence', () => {
  const text = 'It has 750 jobs, they say.';
  expect(marked(text, null, FIGURE, { words: { from: 99, to: 100 } })).toBe(text);
  expect(marked(text, null, FIGURE, { words: { from: 1, to: 1 } })).toBe(text);
});

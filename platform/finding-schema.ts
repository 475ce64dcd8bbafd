/** A finding as it comes from the checker, which runs in the page's process: outside data. */
import * as v from 'valibot';
import type { Finding } from '../engine/model/finding';
import { QUALIFIERS } from '../engine/model/record';

const text = v.pipe(v.string(), v.maxLength(5_000));
const texts = v.pipe(v.array(text), v.maxLength(500));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ block: offset, start: offset, end: offset });
const day = v.pipe(v.string(), v.isoDate());
const interval = v.object({ earliest: day, latest: day });
const giver = v.object({ actor: text, when: interval, statement: text });
const givers = v.pipe(v.array(giver), v.maxLength(500));

const found = {
  id: text,
  span,
  sentence: span,
  claim: text,
  score: v.number(),
  statements: texts,
};

const figure = v.object({
  ...found,
  kind: v.literal('figure'),
  verdict: v.picklist(['matches', 'differs', 'accounts-differ']),
  reason: v.picklist([
    'figure-agrees',
    'figure-in-no-entry',
    'figure-in-one-account',
    'figure-against-reckoning',
  ]),
  page: v.object({ words: text, low: v.number(), high: v.number(), qualifier: v.picklist(QUALIFIERS) }),
  record: v.array(
    v.object({
      words: text,
      amount: v.nullable(v.number()),
      agrees: v.boolean(),
      mostGiven: v.boolean(),
      reckoning: v.nullable(text),
      givers,
    }),
  ),
});

const date = v.object({
  ...found,
  kind: v.literal('date'),
  verdict: v.picklist(['matches', 'differs', 'accounts-differ']),
  reason: v.picklist(['date-agrees', 'date-in-no-entry', 'date-allowed-by-one']),
  page: v.object({ words: text, when: interval }),
  record: v.array(v.object({ words: text, when: interval, agrees: v.boolean(), givers })),
});

const stance = v.object({
  ...found,
  kind: v.literal('stance'),
  verdict: v.picklist(['matches', 'differs', 'accounts-differ', 'superseded', 'on-record']),
  reason: v.picklist([
    'stance-agrees',
    'stance-contrary',
    'told-in-two-ways',
    'views-opposed',
    'changed-later',
    'position-stated',
  ]),
  page: v.object({ stance: text }),
  against: v.nullable(text),
  record: v.array(v.object({ stance: text, givers })),
});

const post = v.object({
  ...found,
  kind: v.literal('post'),
  verdict: v.picklist(['matches', 'role-differs']),
  reason: v.picklist(['post-as-recorded', 'in-another-post', 'held-by-another', 'at-another-time']),
  page: v.object({ actor: text, words: text }),
  record: v.object({ post: text, span: interval, givers }),
  holder: v.nullable(text),
});

const side = {
  parts: v.array(v.object({ text, differs: v.boolean() })),
  cutBefore: v.boolean(),
  cutAfter: v.boolean(),
};

const quotation = v.object({
  ...found,
  kind: v.literal('quotation'),
  verdict: v.literal('quote-differs'),
  reason: v.literal('words-differ'),
  page: v.object(side),
  record: v.object({ ...side, giver }),
});

const attribution = v.object({
  ...found,
  kind: v.literal('attribution'),
  verdict: v.literal('attributed-differently'),
  reason: v.literal('another-speaker'),
  page: v.object({ words: text, actor: v.nullable(text) }),
  record: v.object({ giver }),
});

/** What the engine says of one span of the page, by what was compared. */
export const FindingSchema: v.GenericSchema<unknown, Finding> = v.variant('kind', [
  figure,
  date,
  stance,
  post,
  quotation,
  attribution,
]);

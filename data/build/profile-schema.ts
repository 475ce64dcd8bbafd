/** `data/story/profile.yaml`: what is true of one story alone, besides its claims, people and events. */
import * as v from 'valibot';
import {
  date,
  day,
  list,
  mapping,
  newId,
  optionalText,
  positiveInteger,
  reference,
  references,
  text,
} from './fields';
import type { Known } from './known';

const ACTORS_HOME = 'the actors with gate: anchor of data/story/actors.yaml';
const LEXICON_HOME = 'data/story/lexicon.yaml';

const word = v.pipe(
  text,
  v.check(
    (value) => value === value.toLowerCase(),
    ({ input }) => `«${input}» has capitals; words are compared in lower case`,
  ),
);

const someWords = v.pipe(
  list(word),
  v.check((words) => words.length > 0, '{key} is empty; name at least one word'),
);

/** The schema of the profile, its references checked. */
export function profileSchema(known: Known) {
  const concept = reference('concept', known.concepts, `the concepts of ${LEXICON_HOME}`);
  return mapping({
    story: mapping({
      subject: text,
      short: text,
      title: text,
      search: text,
      notice: text,
      publishers: text,
      sample: mapping({ headline: text, published: day, paragraphs: list(text) }),
      method: mapping({ selection: list(text), fairness: text, reviewed: day }),
      corrections: list(mapping({ date: day, about: text, entries: list(text) })),
    }),
    subject: mapping({
      alone: someOf(reference('actor', known.anchors, ACTORS_HOME)),
      shared: references(reference('actor', known.anchors, ACTORS_HOME)),
      trade: list(word),
      here: someOf(concept),
      elsewhere: someOf(concept),
      owner: reference('owner', known.owners, `the owners of ${LEXICON_HOME}`),
    }),
    gatePartners: list(mapping({ id: newId, words: list(text) })),
    times: mapping({
      year: positiveInteger,
      news: date,
      past: list(mapping({ when: date, concept })),
      years: list(positiveInteger),
      periods: v.pipe(
        list(mapping({ id: newId, until: v.optional(v.nullable(day), null) })),
        v.check(
          (periods) =>
            periods.length > 0 &&
            periods.every(({ until }, at) => (until === null) === (at === periods.length - 1)) &&
            periods.every(
              ({ until }, at) => at === 0 || until === null || until > (periods[at - 1]?.until ?? ''),
            ),
          'periods follow each other: each has a last day, later than the one before it, save the last, which has none',
        ),
      ),
    }),
    units: list(
      mapping({
        id: newId,
        nouns: someWords,
        before: list(word),
        attributive: v.optional(v.boolean(), false),
        bare: v.optional(v.nullable(mapping({ digits: positiveInteger, words: positiveInteger })), null),
      }),
    ),
    offices: mapping({
      departments: list(word),
      alsoCalled: v.optional(v.record(word, word), {}),
      parties: list(word),
      region: optionalText,
    }),
  });
}

function someOf(item: ReturnType<typeof reference>) {
  return v.pipe(
    references(item),
    v.check((ids) => ids.length > 0, '{key} is empty; name at least one'),
  );
}

export type ProfileFile = v.InferOutput<ReturnType<typeof profileSchema>>;

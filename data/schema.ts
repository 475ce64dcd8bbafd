/** What the authored files may hold, all faults of a file found in one reading; `build/check/` sees what shows between entries. */
import * as v from 'valibot';
import { CLAIM_KINDS, type Interval, RESERVATION_KINDS, STATEMENT_FORMS } from '../engine/model/record';
import { answerSchema, derivedSchema } from './build/answer-schema';
import {
  date,
  list,
  mapping,
  newId,
  oneOf,
  optionalDay,
  optionalDays,
  optionalText,
  positiveInteger,
  reference,
  references,
  text,
} from './build/fields';
import type { Known } from './build/known';
import { field } from './build/loose';

/** Characters of a summary: two lines of the card. */
const LONGEST_SUMMARY = 160;
const CLAIMS_HOME = 'data/story/claims.yaml';
const ACTORS_HOME = 'data/story/actors.yaml';
const labelled = mapping({ id: newId, label: text });

function topicSchema({ owners }: Known) {
  const owner = reference('owner', owners, 'the owners of data/story/lexicon.yaml');
  return mapping({ id: newId, label: text, owner: v.optional(v.nullable(owner), null) });
}

const summary = v.pipe(
  text,
  v.maxLength(
    LONGEST_SUMMARY,
    ({ input }) => `the summary has ${input.length} characters; shorten it to ${LONGEST_SUMMARY} or fewer`,
  ),
);

/** What a seed file's statements are checked against: its own letter and publication. */
export interface SeedContext {
  /** The letter that the file is named by: `a` for `seeds/a.yaml`. */
  readonly letter: string;
  readonly published: Interval | null;
}

/** `seeds/*.yaml`: one source, its statements, and what of its text no statement holds. */
export function seedSchema(known: Known, context: SeedContext) {
  return mapping({
    source: mapping({
      id: v.pipe(
        newId,
        v.check(
          (id) => id === context.letter,
          ({ input }) => `source id «${input}» does not match the file's name; write «${context.letter}»`,
        ),
      ),
      file: text,
      publisher: reference('actor', known.actors, ACTORS_HOME),
      published: date,
      basis: text,
      sha256: v.pipe(
        text,
        v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256: 64 hexadecimal digits, as sha256sum prints'),
      ),
    }),
    statements: list(statementSchema(known, context)),
    unused: list(mapping({ paragraph: positiveInteger, text, reason: text })),
  });
}

function statementSchema(known: Known, { letter, published }: SeedContext) {
  const idFault = (paragraph: number) =>
    `does not match its place: begin it with «${letter}${String(paragraph).padStart(2, '0')}-»`;
  return v.pipe(
    mapping({
      id: newId,
      paragraph: positiveInteger,
      claimant: reference('actor', known.actors, ACTORS_HOME),
      claimantBasis: optionalText,
      post: optionalText,
      form: oneOf(STATEMENT_FORMS),
      said: v.optional(
        v.nullable(
          v.pipe(
            date,
            v.check(
              (said) => published === null || said.earliest <= published.latest,
              ({ input }) =>
                `said on ${input.earliest}, after the source was published; mend one of the dates`,
            ),
          ),
        ),
        null,
      ),
      summary,
      quote: optionalText,
      partial: v.optional(v.boolean()),
      reservation: v.optional(v.nullable(mapping({ kind: oneOf(RESERVATION_KINDS), reason: text })), null),
      answers: list(answerSchema(known)),
      also: list(
        mapping({ source: reference('source', known.sources, 'seeds/'), paragraph: positiveInteger }),
      ),
    }),
    v.forward(
      v.partialCheck(
        [['id'], ['paragraph']],
        ({ id, paragraph }) => id.startsWith(`${letter}${String(paragraph).padStart(2, '0')}-`),
        ({ input }) => `statement id «${input.id}» ${idFault(input.paragraph)}`,
      ),
      ['id'],
    ),
    v.forward(
      v.partialCheck(
        [['form'], ['quote']],
        ({ form, quote }) => form !== 'quoted' || quote !== null,
        'form is quoted, but quote is missing; add the words, or write reported',
      ),
      ['form'],
    ),
    v.forward(
      v.partialCheck(
        [['quote'], ['partial']],
        ({ quote, partial }) => partial === undefined || (quote !== null && !isFragment(quote)),
        ({ input }) =>
          input.quote === null
            ? 'only a quotation is partial; take the key out'
            : 'a quotation that is no whole sentence is partial anyway; take the key out',
      ),
      ['partial'],
    ),
    v.forward(
      v.partialCheck(
        [['form'], ['quote']],
        ({ form, quote }) => form === 'quoted' || quote === null,
        ({ input }) => `a quote stands under form ${input.form}; write form: quoted, or take the quote out`,
      ),
      ['quote'],
    ),
  );
}

/** Whether quoted words are no whole sentence: they begin in the middle of one, or end there. */
export function isFragment(quote: string): boolean {
  return !/^[^\p{L}]*\p{Lu}/u.test(quote) || !/[.?!…]$/.test(quote);
}

/** `data/story/claims.yaml`: topics and claims. */
export function claimsSchema(known: Known) {
  return mapping({
    topics: list(topicSchema(known)),
    claims: list(v.lazy((input) => claimSchema(known, String(field(input, 'id'))))),
  });
}

function claimSchema(known: Known, id: string) {
  const claim = known.claims.get(id);
  const stance = reference('stance', claim?.stances ?? new Set<string>(), `the stances of claim «${id}»`);
  return v.pipe(
    mapping({
      id: newId,
      kind: oneOf(CLAIM_KINDS),
      heading: text,
      question: text,
      topic: reference('topic', known.topics, `the topics of ${CLAIMS_HOME}`),
      speaks: optionalDays,
      facets: list(labelled),
      stances: list(
        mapping({
          id: newId,
          label: text,
          contraries: references(stance),
          changedBy: references(stance),
          position: v.optional(v.boolean(), false),
          saidBy: v.optional(v.nullable(reference('actor', known.actors, ACTORS_HOME)), null),
          forecast: v.optional(v.boolean(), false),
        }),
      ),
      derived: list(derivedSchema(id, claim, known)),
      note: optionalText,
    }),
    v.forward(
      v.partialCheck(
        [['kind'], ['facets']],
        ({ kind, facets }) => kind === 'figure' || kind === 'date' || facets.length === 0,
        'only a claim of kind figure or date has facets; take them out',
      ),
      ['facets'],
    ),
    v.forward(
      v.partialCheck(
        [['kind'], ['stances']],
        ({ kind, stances }) => takesStances(kind) === stances.length > 0,
        ({ input }) =>
          takesStances(input.kind)
            ? `a claim of kind ${input.kind} needs stances: the ways it is answered`
            : `a claim of kind ${input.kind} has no stances; take them out`,
      ),
      ['stances'],
    ),
  );
}

function takesStances(kind: string): boolean {
  return kind === 'event' || kind === 'state' || kind === 'position';
}

/** `data/story/actors.yaml`: people and organisations, their posts, and their words for the page gate. */
export const actorsSchema = mapping({
  actors: list(
    v.pipe(
      mapping({
        id: newId,
        kind: oneOf(['person', 'organisation', 'place']),
        name: text,
        aliases: list(text),
        party: optionalText,
        partyBasis: optionalText,
        pronoun: oneOf(['he', 'she', 'it', 'they']),
        voice: v.optional(text),
        gate: v.optional(oneOf(['anchor', 'partner']), undefined),
        gateWords: list(text),
        /** Names of others that begin with one of its own. */
        namesakes: list(text),
        posts: list(
          v.pipe(
            mapping({
              id: newId,
              title: text,
              aliases: list(text),
              notBefore: optionalDay,
              notAfter: optionalDay,
            }),
            v.forward(
              v.partialCheck(
                [['notBefore'], ['notAfter']],
                ({ notBefore, notAfter }) => notBefore === null || notAfter === null || notBefore <= notAfter,
                'notBefore comes after notAfter; swap the two',
              ),
              ['notBefore'],
            ),
          ),
        ),
      }),
      v.forward(
        v.partialCheck(
          [['party'], ['partyBasis']],
          ({ party, partyBasis }) => party !== null || partyBasis === null,
          'a partyBasis says why a party is inferred; name the party, or take it out',
        ),
        ['partyBasis'],
      ),
      v.forward(
        v.partialCheck(
          [['gate'], ['gateWords']],
          ({ gate, gateWords }) => gate !== undefined || gateWords.length === 0,
          'gateWords need gate: anchor or gate: partner',
        ),
        ['gateWords'],
      ),
    ),
  ),
});

/** `data/story/events.yaml`: the timeline. */
export function eventsSchema(known: Known) {
  return mapping({
    events: list(
      mapping({
        id: newId,
        claim: v.optional(
          v.nullable(reference('claim', known.dated, `the claims of kind event or date of ${CLAIMS_HOME}`)),
          null,
        ),
        when: date,
        whenText: text,
        basis: text,
        heading: text,
        summary: text,
        topic: reference('topic', known.topics, `the topics of ${CLAIMS_HOME}`),
        actors: references(reference('actor', known.actors, ACTORS_HOME)),
        statements: v.pipe(
          references(reference('statement', known.statements, 'seeds/')),
          v.check((statements) => statements.length > 0, 'an event rests on statements; name at least one'),
        ),
      }),
    ),
  });
}

export type SeedFile = v.InferOutput<ReturnType<typeof seedSchema>>;
export type SeedStatement = SeedFile['statements'][number];
export type ClaimsFile = v.InferOutput<ReturnType<typeof claimsSchema>>;
export type ActorsFile = v.InferOutput<typeof actorsSchema>;
export { type ProfileFile, profileSchema } from './build/profile-schema';
export type EventsFile = v.InferOutput<ReturnType<typeof eventsSchema>>;

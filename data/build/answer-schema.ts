/** What an answer to a claim may hold; the kind of the claim decides. */
import * as v from 'valibot';
import {
  type Answer,
  type ClaimKind,
  type DateAnswer,
  type DerivedValue,
  type FigureAnswer,
  QUALIFIERS,
  type RoleAnswer,
  type StanceAnswer,
} from '../../engine/model/record';
import {
  dangling,
  date,
  mapping,
  oneOf,
  optionalText,
  positiveInteger,
  reference,
  references,
  text,
} from './fields';
import type { Known, KnownClaim } from './known';
import { field } from './loose';

/** Keys that tell what an answer was meant as, and the kinds of claim that take them. */
const SHAPES: readonly { kinds: readonly ClaimKind[]; keys: readonly string[]; wants: string }[] = [
  {
    kinds: ['figure'],
    keys: ['amount', 'unit', 'qualifier'],
    wants: 'amount, unit, qualifier, words',
  },
  { kinds: ['date'], keys: ['when'], wants: 'when, words' },
  { kinds: ['role'], keys: ['actor', 'post'], wants: 'actor, post' },
  { kinds: ['event', 'state', 'position'], keys: ['stance'], wants: 'stance' },
];

/** An answer of a statement, read into the engine's type. */
export function answerSchema(known: Known) {
  return v.lazy((input): v.GenericSchema<unknown, Answer> => {
    const id = field(input, 'claim');
    const claim = typeof id === 'string' ? known.claims.get(id) : undefined;
    const fault = answerFault(input, id, claim, known);
    // A claim without a proper kind is reported where it stands.
    if (fault !== null || claim?.kind == null) return v.pipe(v.unknown(), refuse(fault ?? undefined));
    if (claim.kind === 'figure') return figureAnswer(String(id), claim, known);
    if (claim.kind === 'date') return dateAnswer(String(id), claim);
    if (claim.kind === 'role') return roleAnswer(known, String(field(input, 'actor')));
    return stanceAnswer(String(id), claim);
  });
}

/** A derived value of a claim: an answer that leaves its claim out, and how it was worked out. */
export function derivedSchema(id: string, claim: KnownClaim | undefined, known: Known) {
  return mapping({
    answer: derivedAnswer(id, claim, known),
    inputs: v.pipe(
      references(reference('statement', known.statements, 'seeds/')),
      v.check((inputs) => inputs.length > 0, 'a derived value names the statements it is worked out from'),
    ),
    reckoning: text,
  });
}

function derivedAnswer(
  id: string,
  claim: KnownClaim | undefined,
  known: Known,
): v.GenericSchema<unknown, DerivedValue['answer']> {
  const keys = v.looseObject({}, 'expected the keys of an answer here');
  const withClaim = v.pipe(
    keys,
    v.transform((given) => ({ ...given, claim: id })),
  );
  if (claim?.kind === 'figure') return v.pipe(withClaim, figureAnswer(id, claim, known));
  if (claim?.kind === 'date') return v.pipe(withClaim, dateAnswer(id, claim));
  return v.pipe(
    v.unknown(),
    refuse('only claims of kind figure or date have derived values; take this one out'),
  );
}

/** The facet of an answer: one of the claim's, where it has any. */
function facetOf(id: string, { facets }: KnownClaim) {
  const facet = reference('facet', facets, `the facets of claim «${id}»`);
  return facets.size > 0
    ? v.pipe(
        facet,
        v.transform((own): string | null => own),
      )
    : v.optional(v.nullable(facet), null);
}

function figureAnswer(id: string, claim: KnownClaim, { units }: Known) {
  return v.pipe(
    mapping({
      claim: text,
      amount: v.optional(v.nullable(positiveInteger), null),
      unit: unitOf(id, claim, units),
      qualifier: oneOf(QUALIFIERS),
      words: text,
      facet: facetOf(id, claim),
    }),
    v.forward(
      v.partialCheck(
        [['amount'], ['qualifier']],
        ({ amount, qualifier }) => (amount === null) === (qualifier === 'vague'),
        'a vague answer has no amount and any other needs one: add the amount, or write vague',
      ),
      ['qualifier'],
    ),
    v.transform((keys): FigureAnswer => ({ kind: 'figure', ...keys })),
  );
}

/** The unit that the claim counts; any unit there is where the lexicon, which is told so, does not say yet. */
function unitOf(id: string, { unit }: KnownClaim, units: ReadonlySet<string>) {
  if (unit === null) return reference('unit', units, 'the units of data/story/profile.yaml');
  return v.pipe(
    text,
    v.check(
      (given) => given === unit,
      ({ input }) =>
        `claim «${id}» counts ${unit} (under figures in data/story/lexicon.yaml), not ${input}: write unit: ${unit}, or answer another claim`,
    ),
  );
}

function dateAnswer(id: string, claim: KnownClaim) {
  return v.pipe(
    mapping({
      claim: text,
      when: date,
      span: v.optional(v.nullable(date), null),
      words: text,
      facet: facetOf(id, claim),
    }),
    v.forward(
      v.partialCheck(
        [['when'], ['span']],
        ({ when, span }) => span === null || (span.earliest <= when.earliest && when.latest <= span.latest),
        'the span does not hold the date; mend one of the two',
      ),
      ['span'],
    ),
    v.transform((keys): DateAnswer => ({ kind: 'date', ...keys })),
  );
}

function roleAnswer(known: Known, actor: string) {
  const posts = known.actors.get(actor);
  const home = `the posts of «${actor}» in data/story/actors.yaml`;
  return v.pipe(
    mapping({
      claim: text,
      actor: reference('actor', known.actors, 'data/story/actors.yaml'),
      // The posts of an unknown actor are no second fault.
      post: posts === undefined ? text : reference('post', posts, home),
      basis: optionalText,
    }),
    v.transform((keys): RoleAnswer => ({ kind: 'role', ...keys })),
  );
}

function stanceAnswer(id: string, { stances }: KnownClaim) {
  return v.pipe(
    mapping({ claim: text, stance: reference('stance', stances, `the stances of claim «${id}»`) }),
    v.transform((keys): StanceAnswer => ({ kind: 'stance', ...keys })),
  );
}

/** Yields no value; adds a fault unless that is reported elsewhere. */
function refuse(fault?: string) {
  return v.rawTransform<unknown, never>(({ addIssue, NEVER }) => {
    if (fault !== undefined) addIssue({ message: fault });
    return NEVER;
  });
}

/** The one fault of an answer that names no known claim or was written for another kind of claim. */
function answerFault(
  input: unknown,
  id: unknown,
  claim: KnownClaim | undefined,
  known: Known,
): string | null {
  if (typeof id !== 'string') return 'an answer names its claim: { claim: …, … }';
  if (claim === undefined) return dangling('claim', id, known.claims, 'data/story/claims.yaml');
  const given = SHAPES.find(({ keys }) => keys.some((key) => field(input, key) !== undefined));
  const wanted = SHAPES.find(({ kinds }) => kinds.some((kind) => kind === claim.kind));
  if (given === undefined || wanted === undefined || given === wanted) return null;
  return `claim «${id}» is of kind ${claim.kind}: give ${wanted.wants}; not ${given.wants}`;
}

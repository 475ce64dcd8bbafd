import type { Answer, Claim, DerivedValue, Statement, StoryRecord } from '../../engine/model/record';
import { indexRecord } from './record-index';
import { byDate } from './statement-dates';

/** One of the values a claim has in the record, with the statements that give it. */
export interface ClaimValue {
  /** The value as a reader would write it: "750", "2015", a stance's line, a post. */
  readonly words: string;
  /** What a figure counts, where the claim asks for several things: "jobs in the supply chain". */
  readonly facet: string | null;
  /** Whether it is given most often, where statements differ: which is no proof of it. */
  readonly mostGiven: boolean;
  /** Oldest first; empty for a derived value. */
  readonly statements: readonly Statement[];
  /** The reckoning, where no statement gives the value but it follows from some. */
  readonly derived: DerivedValue | null;
}

/**
 * The values the record holds for a claim: by facet, the one given most often first, then in the order in which they were
 * first said; derived ones last.
 *
 * @param people whose posts to list, for a claim about posts; everybody's where empty
 */
export function claimValues(
  claim: Claim,
  record: StoryRecord,
  people: ReadonlySet<string> = new Set(),
): readonly ClaimValue[] {
  const values = new Map<
    string,
    { words: string; facet: string | null; mostGiven: boolean; statements: Statement[] }
  >();
  for (const statement of byDate(indexRecord(record).byClaim.get(claim.id) ?? [], record)) {
    for (const answer of statement.answers) {
      if (answer.claim !== claim.id) continue;
      if (answer.kind === 'role' && people.size > 0 && !people.has(answer.actor)) continue;
      const words = answerWords(answer, claim, record);
      const facet = facetLabel(answer, claim);
      const key = `${words}/${facet ?? ''}`;
      const value = values.get(key) ?? {
        words,
        facet,
        mostGiven: isMostGiven(answer, claim),
        statements: [],
      };
      if (!value.statements.includes(statement)) value.statements.push(statement);
      values.set(key, value);
    }
  }
  return [
    ...inOrderOfFacets([...values.values()], claim).map((value) => ({ ...value, derived: null })),
    ...claim.derived.map((derived) => ({
      words: derived.answer.words,
      facet: facetLabel(derived.answer, claim),
      mostGiven: false,
      statements: [],
      derived,
    })),
  ];
}

/** Values of one facet together, as the claim lists its facets (those of none first), the one given most often before others. */
function inOrderOfFacets<Value extends Pick<ClaimValue, 'facet' | 'mostGiven'>>(
  values: readonly Value[],
  claim: Claim,
): readonly Value[] {
  const place = ({ facet }: Value) => claim.facets.findIndex(({ label }) => label === facet);
  return values.toSorted(
    (one, other) => place(one) - place(other) || Number(other.mostGiven) - Number(one.mostGiven),
  );
}

/** An answer as one line for the reader. */
export function answerWords(answer: Answer, claim: Claim, record: StoryRecord): string {
  if (answer.kind === 'figure' || answer.kind === 'date') return answer.words;
  if (answer.kind === 'stance') {
    return claim.stances.find((stance) => stance.id === answer.stance)?.label ?? answer.stance;
  }
  const actor = indexRecord(record).actors.get(answer.actor);
  const post = actor?.posts.find((held) => held.id === answer.post);
  return `${actor?.name ?? answer.actor}: ${post?.title ?? answer.post}`;
}

function facetLabel(answer: Answer, claim: Claim): string | null {
  if ((answer.kind !== 'figure' && answer.kind !== 'date') || answer.facet === null) return null;
  return claim.facets.find((facet) => facet.id === answer.facet)?.label ?? null;
}

function isMostGiven(answer: Answer, claim: Claim): boolean {
  return (
    answer.kind === 'figure' &&
    claim.mostGiven.some(({ facet, amount }) => facet === answer.facet && amount === answer.amount)
  );
}

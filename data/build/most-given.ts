import type { MostGiven } from '../../engine/model/record';
import type { SeedStatement } from '../schema';

/**
 * The amount that is given most often of each thing that a claim counts, where statements give different
 * ones; a tie has none. Statements that are doubtful count for nothing, words without a number ("hundreds") neither.
 */
export function mostGiven(claim: string, statements: readonly SeedStatement[]): readonly MostGiven[] {
  const given = statements.flatMap(({ id, reservation, answers }) =>
    answers.flatMap((answer) =>
      answer.kind === 'figure' && answer.claim === claim && answer.amount !== null && reservation === null
        ? [{ id, answer: { ...answer, amount: answer.amount } }]
        : [],
    ),
  );
  const facets = [...new Set(given.map(({ answer }) => answer.facet))];
  return facets.flatMap((facet) => {
    const own = given.filter(({ answer }) => answer.facet === facet);
    const [first, second] = [...new Set(own.map(({ answer }) => answer.amount))]
      .map((amount): MostGiven => {
        const giving = own.filter(({ answer }) => answer.amount === amount);
        return { facet, amount, statements: giving.map(({ id }) => id) };
      })
      .toSorted((one, other) => other.statements.length - one.statements.length);
    if (!first || !second || first.statements.length === second.statements.length) return [];
    return [first];
  });
}

import type { GateEntity, GateTerms } from '../../engine/gate';
import type { ActorsFile } from '../schema';

/**
 * The words by which the page gate knows the actors marked for it (their `gateWords`, else name and
 * aliases) and the `gatePartners`, which are no actors. The gate compares letter case, so that headlines
 * in capitals need forms of their own.
 */
export function compileGateTerms({ actors, gatePartners }: ActorsFile): GateTerms {
  const entities = (gate: 'anchor' | 'partner') =>
    actors
      .filter((actor) => actor.gate === gate)
      .map(({ id, name, aliases, gateWords, gateUnless }): GateEntity => {
        const words = gateWords.length > 0 ? gateWords : [name, ...aliases];
        return { id, words: withCapitals(words), unless: withCapitals(gateUnless) };
      });
  const others = gatePartners.map(({ id, words }): GateEntity => {
    return { id, words: withCapitals(words), unless: [] };
  });
  return { anchors: entities('anchor'), partners: [...entities('partner'), ...others] };
}

function withCapitals(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, word.toUpperCase()]))];
}

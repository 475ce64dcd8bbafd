import type { GateEntity, GateTerms } from '../../engine/gate';
import type { ActorsFile, ProfileFile } from '../schema';

/**
 * The words by which the page gate knows the actors marked for it, and the profile's `gatePartners`, which are
 * no actors.
 */
export function compileGateTerms({ actors }: ActorsFile, { gatePartners }: ProfileFile): GateTerms {
  const entities = (gate: 'anchor' | 'partner') =>
    actors.filter((actor) => actor.gate === gate).map(compileEntity);
  const others = gatePartners.map(({ id, words }): GateEntity => {
    return { id, words, unless: [] };
  });
  return { anchors: entities('anchor'), partners: [...entities('partner'), ...others] };
}

/**
 * How raw text names an actor: its `gateWords`, else its name and aliases; not where they begin a namesake's
 * name.
 */
export function compileEntity({
  id,
  name,
  aliases,
  gateWords,
  namesakes,
}: Pick<ActorsFile['actors'][number], 'id' | 'name' | 'aliases' | 'gateWords' | 'namesakes'>): GateEntity {
  const words = gateWords.length > 0 ? gateWords : [name, ...aliases];
  const rests = namesakes.flatMap((namesake) =>
    words.flatMap((word) => (namesake.startsWith(`${word} `) ? [namesake.slice(word.length)] : [])),
  );
  return { id, words, unless: rests };
}

/** Faults of labelled text that show only beside the claims, or between lines. */
import type { StoryRecord } from '../../../engine/model/record';
import type { LabelledArticle, LabelledBlock } from '../labelled';
import type { Problem } from '../problems';
import { didYouMean } from '../suggest';

/** Reports labels that name no claim of the record, claims labelled twice in one line, and ids given twice. */
export function checkLabels(
  labelled: readonly LabelledArticle[],
  { claims }: Pick<StoryRecord, 'claims'>,
): readonly Problem[] {
  const ids = claims.map(({ id }) => id);
  const known = new Set(ids);
  const first = new Map<string, string>();
  return labelled.flatMap(({ file, blocks }) =>
    blocks.flatMap((block): readonly Problem[] => {
      const { id, line, labels } = block;
      const place = { file, line };
      const earlier = first.get(id);
      first.set(id, earlier ?? `${file}:${line}`);
      return [
        ...(earlier === undefined
          ? []
          : [{ ...place, message: `id «${id}» is taken at ${earlier}; give one of them another id` }]),
        ...labels
          .filter(({ claim }) => !known.has(claim))
          .map(({ claim }) => ({
            ...place,
            message: `claim «${claim}» is not in data/story/claims.yaml; add it there, or correct the label${didYouMean(claim, ids)}`,
          })),
        ...repeatedClaims(block).map((claim) => ({
          ...place,
          message: `claim «${claim}» is labelled twice; write one label with all verdicts that would be right`,
        })),
      ];
    }),
  );
}

function repeatedClaims({ labels }: LabelledBlock): readonly string[] {
  const claims = labels.map(({ claim }) => claim);
  return claims.filter((claim, index) => claims.indexOf(claim) !== index);
}

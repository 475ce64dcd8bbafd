import type { LabelledArticle } from '../../data/build/labelled';

/**
 * A line for each claim whose required labels stand in one file alone: the model that scores this file has never seen
 * the claim, so that it is missed there whatever the labels teach. Says what to do.
 *
 * @param claims ids of the claims that a model decides
 */
export function loneClaims(
  labelled: readonly LabelledArticle[],
  claims: readonly string[],
): readonly string[] {
  return claims.flatMap((claim) => {
    const files = new Set(
      labelled.flatMap(({ file, blocks }) =>
        blocks.some(({ labels }) => labels.some((label) => label.claim === claim && !label.optional))
          ? [file]
          : [],
      ),
    );
    const [only] = files;
    if (files.size !== 1 || only === undefined) return [];
    return [
      `${claim}: labelled in corpus/${only} alone, so never learned where this file is scored; move some of its rows into another file`,
    ];
  });
}

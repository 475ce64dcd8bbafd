import type { Feature, SentenceFeatures } from '../../../engine/decide/features';
import type { ReadSentence } from '../../../engine/read/read-article';
import {
  type FileOutcome,
  judgeFolds,
  prepareFolds,
  WHOLE_JUDGING,
  WHOLE_LEARNING,
} from '../ablation/pipeline';
import type { Material } from '../material';

/**
 * A plain linear model, one claim against the rest, on stems, pairs of neighbouring stems and names. It is
 * trained as the engine's own is, and like that one knows nothing of posts.
 */
export function plainLinear(material: Material): FileOutcome[] {
  const folds = prepareFolds(material, {
    ...WHOLE_LEARNING,
    features: (_, sentence) => plainFeatures(sentence),
  });
  return judgeFolds(folds, material.record, {
    ...WHOLE_JUDGING,
    found: ({ decisions }) => decisions.map(({ claim }) => ({ claim, verdict: null })),
  });
}

function plainFeatures({ analysis }: ReadSentence): SentenceFeatures {
  const stems = analysis.words.map((word) => word.token.stem);
  const pairs = stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
  const words = [...stems, ...pairs].map((stem): Feature => ['word', stem]);
  const names = analysis.entities.map(({ actor }): Feature => ['actor', actor]);
  return { atoms: [], singles: [...words, ...names] };
}

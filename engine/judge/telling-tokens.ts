import type { SentenceAnalysis } from '../read/sentence';

/**
 * The tokens by which page and record are held against each other: concepts, actors,
 * bound quantities (without their value) and stems, each once. Page and record pass through the same
 * function, so that a match means the same on both sides.
 */
export function tellingTokens(sentence: SentenceAnalysis): string[] {
  const tokens = new Set<string>();
  for (const mention of sentence.concepts) tokens.add(mention.concept);
  for (const mention of sentence.entities) tokens.add(`@${mention.actor}`);
  for (const quantity of sentence.quantities) tokens.add(`#${quantity.unit ?? 'bare'}`);
  for (const word of sentence.words) {
    if (word.token.kind === 'word' && word.token.lower.length > 3) tokens.add(`w:${word.token.stem}`);
  }
  return [...tokens];
}

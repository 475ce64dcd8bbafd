import { ConceptFinder, compilePhrase, indexPhrases } from '../../../engine/read/concepts';

/** A finder of concepts whose phrases are written as in the lexicon. */
export function conceptFinder(concepts: Readonly<Record<string, readonly string[]>>): ConceptFinder {
  const compiled = Object.entries(concepts).map(([concept, phrases]) => [
    concept,
    phrases.map(compilePhrase),
  ]);
  return new ConceptFinder(indexPhrases(Object.fromEntries(compiled)));
}

import type { SeedFile, SeedStatement } from '../../schema';
import type { CheckedSeed } from '../build-story';
import type { Place } from '../problems';

/** A statement at one of the paragraphs where it appears. */
export interface Holding {
  readonly statement: SeedStatement;
  /** From 1. */
  readonly paragraph: number;
  /** Whether this is the place it was authored from, not a repetition. */
  readonly isFirst: boolean;
  /** Where a part of the statement stands in its YAML file. */
  place(...path: readonly (string | number)[]): Place;
}

/** An entry of a seed file's list of what no statement holds. */
export interface Unused {
  readonly entry: SeedFile['unused'][number];
  readonly place: Place;
}

/** All that the record holds of one article. */
export interface SourceHoldings {
  readonly source: SeedFile['source'];
  readonly holdings: readonly Holding[];
  readonly unused: readonly Unused[];
  /** Where a key of the seed file stands. */
  place(...path: readonly (string | number)[]): Place;
}

/** Gathers what is held of each source, in the seed files' order; a statement counts at every appearance. */
export function gatherHoldings(seeds: readonly CheckedSeed[]): readonly SourceHoldings[] {
  const holdings = seeds.flatMap(({ file, seed }) =>
    seed.statements.flatMap((statement, index) => {
      const place = (...path: readonly (string | number)[]) => ({
        file: file.name,
        line: file.lineOf(['statements', index, ...path]),
      });
      const appearances = [{ source: seed.source.id, paragraph: statement.paragraph }, ...statement.also];
      return appearances.map(({ source, paragraph }, appearance) => ({
        source,
        holding: { statement, paragraph, isFirst: appearance === 0, place },
      }));
    }),
  );
  return seeds.map(({ file, seed }) => ({
    source: seed.source,
    holdings: holdings.filter(({ source }) => source === seed.source.id).map(({ holding }) => holding),
    unused: seed.unused.map((entry, index) => ({
      entry,
      place: { file: file.name, line: file.lineOf(['unused', index]) },
    })),
    place: (...path) => ({ file: file.name, line: file.lineOf(path) }),
  }));
}

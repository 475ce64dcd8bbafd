import type { IsoDate, Source, Statement } from '../model/record';

/** When a statement can have been said, by its own date or the intervals of its sources. */
export class SourceDates {
  private readonly sources: ReadonlyMap<string, Source>;

  constructor(sources: readonly Source[]) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The first day on which it can have been said: its own where it gives one, else that of its publication. */
  saidFrom(statement: Statement): IsoDate {
    return statement.said?.earliest ?? this.first(statement)?.published.earliest ?? '';
  }

  private first(statement: Statement): Source | undefined {
    return statement.appearances
      .flatMap((appearance) => this.sources.get(appearance.source) ?? [])
      .sort((a, b) => (a.published.earliest < b.published.earliest ? -1 : 1))[0];
  }
}

import type { Interval, Source, Statement } from './record';

/**
 * When a statement can have been said: its own date where a source gives one, else the publication interval of
 * the earliest article that holds it.
 *
 * @throws where the statement appears in no source of the record, which the record's builder rules out
 */
export function saidWhen(
  { id, said, appearances }: Pick<Statement, 'id' | 'said' | 'appearances'>,
  sources: ReadonlyMap<string, Source>,
): Interval {
  if (said !== null) return said;
  const published = appearances.flatMap(({ source }) => sources.get(source)?.published ?? []);
  const [first, ...others] = published;
  if (first === undefined) throw new Error(`Statement ${id} appears in no source of the record`);
  return others.reduce((earliest, each) => (each.earliest < earliest.earliest ? each : earliest), first);
}

/** What becomes of everything when the record grows: 150, 1,000 and 10,000 statements. */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildMatcher } from '../../../data/build/matcher';
import { type Checker, createChecker } from '../../../engine/checker';
import type { Dataset } from '../../../engine/model/dataset';
import { readMaterial } from '../../../scripts/evaluate/material';
import { grownRecord } from '../growth/synthetic';
import type { Budget, Measure, Unit } from '../measure';
import { plantArticle } from '../pages';
import { median } from '../readers/measure';
import { secondsOf, timed } from '../seconds';

const ROUNDS = 3;
const SENTENCES = 100;
/** One in so many labelled articles is learned from, or building alone would take minutes. */
const PART_LEARNED = 4;
/** Times that the smallest is run before any counts. */
const WARM_UP = 10;

/** What is known of a dataset of one size. */
interface Grown {
  readonly build: number;
  readonly bytes: number;
  readonly load: number;
  readonly memory: number;
  readonly checker: Checker;
}

export async function measureGrowth(): Promise<readonly Measure[]> {
  const material = await readMaterial(fileURLToPath(new URL('../../..', import.meta.url)));
  const labelled = material.labelled.filter((_, at) => at % PART_LEARNED === 0);
  const grow = (size: number): Grown => {
    const record = grownRecord(material.record, size);
    const { made: matcher, seconds: build } = timed(() => buildMatcher({ ...material, record }, labelled));
    return { build, ...loadingOf({ record, matcher }) };
  };
  const small = grow(150);
  const middle = grow(1_000);
  const large = grow(10_000);

  const article = plantArticle(SENTENCES);
  const checks = [small, middle, large].map(
    ({ checker }) =>
      () =>
        [...checker.check(article)].length,
  );
  // All of them run the same code.
  for (let time = 0; time < WARM_UP; time++) checks[0]?.();
  const rounds = Array.from({ length: ROUNDS }, () => checks.map(secondsOf));
  const [sentence150 = 0, sentence1000 = 0, sentence10000 = 0] = checks.map(
    (_, at) => (1e6 * median(rounds.map((round) => round[at] ?? 0))) / SENTENCES,
  );
  const row = (
    what: string,
    unit: Unit,
    values: readonly [number, number, number],
    budget?: Budget,
  ): Measure => ({
    name: `10,000 statements: ${what} (limit: 150)`,
    unit,
    budget: budget ?? null,
    limit: values[0],
    peers: { '1,000': values[1] },
    ours: values[2],
  });
  const of = (value: (grown: Grown) => number) => [value(small), value(middle), value(large)] as const;
  return [
    row('a sentence', 'µs', [sentence150, sentence1000, sentence10000], { timesLimit: 3 }),
    row(
      'build',
      's',
      of(({ build }) => build),
    ),
    row(
      'dataset, gzip',
      'KB',
      of(({ bytes }) => bytes / 1024),
    ),
    row(
      'load and make the checker',
      'ms',
      of(({ load }) => load),
    ),
    row(
      'memory',
      'MB',
      of(({ memory }) => memory / 1024 ** 2),
    ),
  ];
}

function loadingOf(dataset: Dataset): Omit<Grown, 'build'> {
  const json = [JSON.stringify(dataset.record), JSON.stringify(dataset.matcher)] as const;
  const read = (): Dataset => ({ record: JSON.parse(json[0]), matcher: JSON.parse(json[1]) });
  const times = Array.from({ length: ROUNDS }, () => 1000 * secondsOf(() => createChecker(read())));
  const before = heapSize();
  const checker = createChecker(read());
  const memory = heapSize() - before;
  return {
    bytes: json.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
    load: median(times),
    memory,
    checker,
  };
}

function heapSize(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

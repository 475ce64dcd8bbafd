/** What a sentence takes when the record grows: 150 statements and 10,000. */
import { fileURLToPath } from 'node:url';
import { buildMatcher, statementTokens } from '../../../data/build/matcher';
import { createChecker } from '../../../engine/checker';
import { indexTokens } from '../../../engine/judge/nearness';
import { readMaterial } from '../../../scripts/evaluate/material';
import { grownRecord } from '../growth/synthetic';
import { amount, type Measure, median } from '../measure';
import { plantArticle } from '../pages';
import { secondsOf } from '../seconds';

const ROUNDS = 5;
const SENTENCES = 100;
/** One in so many labelled articles is learned from: building is not what is measured. */
const PART_LEARNED = 8;
/** Times that both are run before any counts. */
const WARM_UP = 6;

export async function measureGrowth(): Promise<readonly Measure[]> {
  const material = await readMaterial(fileURLToPath(new URL('../../..', import.meta.url)));
  const labelled = material.labelled.filter((_, at) => at % PART_LEARNED === 0);
  const { models } = buildMatcher(material, labelled, material.calibration);
  const article = plantArticle(SENTENCES);
  const checks = [150, 10_000].map((size) => {
    const record = grownRecord(material.record, size);
    const tokens = indexTokens(statementTokens({ ...material, record }));
    const checker = createChecker({ record, matcher: { ...material, models, tokens } });
    return () => [...checker.check(article)].length;
  });
  for (let time = 0; time < WARM_UP; time++) for (const check of checks) check();
  const rounds = Array.from({ length: ROUNDS }, () => checks.map(secondsOf));
  const small = median(rounds.map(([few = 0]) => few));
  const large = rounds.map(([, many = 0]) => many);
  const each = (seconds: number) => amount((1e6 * seconds) / SENTENCES, 'µs');
  return [
    {
      what: '10,000 statements: time a sentence, in times of that with 150',
      unit: '×',
      before: 2.5,
      rounds: large.map((seconds) => seconds / small),
      bound: 2,
      note: `${each(median(large))} of ${each(small)}`,
    },
  ];
}

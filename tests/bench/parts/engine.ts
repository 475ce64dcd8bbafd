/** The engine in Node, once it has warmed up. */
import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';
import type { Measure } from '../measure';
import { plantArticle } from '../pages';
import { secondsOf } from '../seconds';

const ROUNDS = 7;
/** Rounds before those that count. */
const WARM_UP = 3;
const SENTENCES = 600;

export function measureEngine(): readonly Measure[] {
  const article = plantArticle(SENTENCES);
  const checker = createChecker(loadDataset());
  const work = () => [...checker.check(article)].length;
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => (1e6 * secondsOf(work)) / SENTENCES);
  return [
    {
      what: 'engine in Node, warm: a sentence',
      unit: 'µs',
      before: null,
      rounds: rounds.slice(WARM_UP),
      bound: null,
    },
  ];
}

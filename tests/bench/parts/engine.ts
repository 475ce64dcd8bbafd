/** The engine once it has warmed up, beside the time it takes to cut the same text into sentences and words. */
import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';
import { splitSentences } from '../../../engine/language/sentences';
import { tokenise } from '../../../engine/language/tokens';
import type { Measure } from '../measure';
import { plantArticle } from '../pages';
import { median } from '../readers/measure';
import { secondsOf } from '../seconds';

const ROUNDS = 9;
/** Rounds before those that count. */
const WARM_UP = 3;
const SENTENCES = 600;

export function measureEngine(): readonly Measure[] {
  const article = plantArticle(SENTENCES);
  const texts = article.blocks.map(({ text }) => text);
  const checker = createChecker(loadDataset());
  const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
  const works = [
    () => [...checker.check(article)].length,
    () => texts.map((text) => splitSentences(text).map(({ start, end }) => tokenise(text.slice(start, end)))),
    () => texts.map((text) => [...sentences.segment(text)].map(({ segment }) => [...words.segment(segment)])),
  ];
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => works.map(secondsOf)).slice(WARM_UP);
  const [ours = 0, limit = 0, segmenter = 0] = works.map((_, at) => {
    const seconds = median(rounds.map((round) => round[at] ?? 0));
    return (1e6 * seconds) / SENTENCES;
  });
  return [
    {
      name: 'engine, warm: a sentence (limit: cutting it into sentences and words)',
      unit: 'µs',
      budget: { timesLimit: 10 },
      limit,
      peers: { 'Intl.Segmenter, both': segmenter },
      ours,
    },
  ];
}

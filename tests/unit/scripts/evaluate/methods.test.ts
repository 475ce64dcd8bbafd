/** The baselines find what they can find: a statement's own words stand nearest to its own claim. */
import { expect, test } from 'vitest';
import { methodsOf } from '../../../../scripts/evaluate/baselines/methods';
import { REAL_STORY } from '../../data/real-story';
import { storyOf } from '../../data/small-story';

const { record } = storyOf(REAL_STORY);
const quoted = record.statements.filter(({ quote }) => (quote?.length ?? 0) > 60).slice(0, 5);

test.each(methodsOf(record).slice(1))('$name', ({ scores }) => {
  for (const { quote, answers } of quoted) {
    const claims = scores(quote ?? '');
    const best = Math.max(...claims.values());
    expect(answers.map(({ claim }) => claims.get(claim))).toContain(best);
  }
  expect(scores('Xylophone quiz').size).toBe(0);
});

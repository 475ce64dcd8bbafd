/** A story of another kind, from its authored files to findings: what the engine knows of a story comes with it. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLabelledFolder } from '../../../data/build/labelled';
import { buildMatcher } from '../../../data/build/matcher';
import { readStoryFolder } from '../../../data/build/story-folder';
import { UNCALIBRATED } from '../../../data/build/train/calibration';
import { createChecker } from '../../../engine/checker';
import { namesStory } from '../../../engine/gate';
import type { Block } from '../../../engine/model/article';
import { CLAIM_KINDS } from '../../../engine/model/record';
import { isAboutSubject } from '../../../engine/read/subject';
import { storyOf } from '../data/small-story';

const ROOT = fileURLToPath(new URL('../../fixtures/second-story', import.meta.url));
const story = storyOf(await readStoryFolder(ROOT));
const labelled = readLabelledFolder(`${ROOT}/corpus`, story.title);
const matcher = buildMatcher(story, labelled, UNCALIBRATED);
const checker = createChecker({ record: story.record, matcher });

/** A page on the bridge: what it says besides, and the claims that are found in that, with their words. */
function foundIn(text: string, date: string | null = '2031-05-20', title = 'Wenbury bridge'): string[] {
  const lead: Block = { kind: 'standfirst', text: 'What Shire Council says of it' };
  const blocks: readonly Block[] = [lead, { kind: 'paragraph', text }];
  const published = date === null ? null : { date, origin: 'given' as const };
  return [...checker.check({ title, published, blocks })].flat().map(({ claim, verdict, span }) => {
    const words = blocks[span.block]?.text.slice(span.start, span.end);
    return `${claim} ${verdict}: ${words}`;
  });
}

test('it has claims of every kind and a hundred sentences to learn from', () => {
  expect(new Set(story.record.claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
  expect(labelled.length).toBeGreaterThan(100);
});

type Case = readonly [text: string, expected: string, published?: string];

describe.each<[kind: string, cases: readonly Case[]]>([
  [
    'figures',
    [
      [
        'Each day 4,200 vehicles went over Wenbury bridge, a count shows.',
        'daily-crossings matches: 4,200 vehicles',
      ],
      ['Each day 6,000 vehicles went over Wenbury bridge.', 'daily-crossings differs: 6,000 vehicles'],
      ['On the bridge 36 masons are at work.', 'masons-at-work matches: 36 masons'],
      ['On the bridge 60 masons are at work.', 'masons-at-work differs: 60 masons'],
      ['Repair of the bridge will cost £9 million, he reckoned.', 'repair-cost accounts-differ: £9 million'],
      ['Repair of the bridge will cost £30 million, he reckoned.', 'repair-cost differs: £30 million'],
    ],
  ],
  [
    'dates',
    [
      ['Wenbury bridge, which opened in 1938, is of granite.', 'bridge-opened matches: 1938'],
      ['Wenbury bridge, which opened in 1947, is of granite.', 'bridge-opened differs: 1947'],
    ],
  ],
  [
    'events',
    [
      [
        'The council closed the old bridge on 12 March.',
        'closing-day matches: The council closed the old bridge on 12 March',
      ],
      ['The council closed the old bridge on 14 April.', 'closing-day differs: 14 April'],
    ],
  ],
  [
    'states',
    [
      [
        'The repair of the bridge is on time, says Castell.',
        'progress superseded: The repair of the bridge is on time',
      ],
      ['The repair of Wenbury bridge has been abandoned.', 'progress differs: abandoned'],
    ],
  ],
  [
    'positions',
    [
      [
        'A ferry should run until the bridge is open again.',
        'ferry accounts-differ: A ferry should run until the bridge is open again',
      ],
      ['The masons do the finest work, Orla Finch said.', 'thanks on-record: The masons do the finest work'],
      [
        '“These masons do the finest work in all the county,” said Orla Finch.',
        'thanks quote-differs: These masons do the finest work in all the county',
      ],
      [
        '“These masons do the finest work in all the valley,” said Tam Sorrel.',
        'thanks attributed-differently: These masons do the finest work in all the valley',
      ],
    ],
  ],
  [
    'posts, in its own departments, seats and region',
    [
      [
        'Roads Minister Orla Finch crossed the river.',
        'roles matches: Roads Minister Orla Finch',
        '2031-03-14',
      ],
      ['Harbours Minister Orla Finch crossed the river.', 'roles role-differs: Harbours Minister Orla Finch'],
      ['Wexmoor MP Tam Sorrel came too.', 'roles matches: Wexmoor MP Tam Sorrel', '2031-05-10'],
      [
        'Tam Sorrel, MP for Dunmere, came too.',
        'roles role-differs: Tam Sorrel, MP for Dunmere',
        '2031-05-10',
      ],
      [
        'The Lyde Valley mayor, Bryn Oake, came too.',
        'roles matches: Lyde Valley mayor, Bryn Oake',
        '2031-05-10',
      ],
    ],
  ],
])('%s', (_, cases) => {
  for (const [text, expected, published] of cases) {
    test(text, () => expect(foundIn(text, published)).toEqual([expected]));
  }
});

test('what was is said after the change is not said to have been changed since', () => {
  expect(foundIn('The repair of the bridge is on time, says Castell.', '2031-09-20')).toEqual([
    'progress matches: The repair of the bridge is on time',
  ]);
});

test.each([
  ['Swans swam under the bridge.', 'makes no claim'],
  ['The bridge carried 4,200 cars a day in 1999.', 'is of a year before its news'],
  ['Wenbury Cheese has 36 masons.', 'names a namesake'],
  ['Transport Secretary Orla Finch came.', 'names a department that it does not know'],
])('“%s” %s', (text) => expect(foundIn(text)).toEqual([]));

test('a claim on something else is found by naming that, on a page about it', () => {
  const text = 'On the Lyde, the Harl viaduct cost £20 million.';
  expect(foundIn(text, '2031-05-20', 'Harl viaduct')).toEqual(['viaduct-cost matches: £20 million']);
  expect(foundIn('The new hall on the Lyde cost £20 million.', '2031-05-20', 'News')).toEqual([]);
});

test.each([
  ['Shire Council closed Wenbury bridge.', true],
  ['WENBURY: Shire Council speaks', true],
  ['Wenbury Rovers drew with Shire Council.', false],
  ['Shire Council met.', false],
])('its gate, of “%s”: %s', (text, expected) => expect(namesStory(text, story.gate)).toBe(expected));

test.each([
  ['Wenbury bridge', true],
  ['WENBURY BRIDGE', true],
  ['Wenbury Rovers', false],
  ['A new bridge on the Lyde', true],
  ['A regatta on the Lyde', false],
])('a page headed “%s” is about it: %s', (title, expected) => {
  expect(isAboutSubject({ title, published: null, blocks: [] }, story.profile.subject)).toBe(expected);
});

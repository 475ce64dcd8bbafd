/** Which accusations count as given, right, due and made. */
import { expect, test } from 'vitest';
import type { Label } from '../../../../data/build/labelled';
import type { Verdict } from '../../../../engine/model/finding';
import { accusationFigures } from '../../../../scripts/evaluate/accusations';
import type { Found } from '../../../../scripts/evaluate/score';
import { unitOf } from './figures-of';

const label = (verdict: Verdict[], optional = false, claim = 'jobs'): Label => ({ claim, verdict, optional });
const found = (verdict: Verdict, claim = 'jobs'): Found => ({ claim, verdict });
const unit = (labels: readonly Label[], given: readonly Found[], doc = 'x') =>
  unitOf('a', null, [], { labels, found: given, doc });

test.each<[string, Label[], Found[], { given: number; right: number; due: number; made: number }]>([
  ['nothing', [], [], { given: 0, right: 0, due: 0, made: 0 }],
  [
    'one that is asked for',
    [label(['differs'])],
    [found('differs')],
    { given: 1, right: 1, due: 1, made: 1 },
  ],
  ['one not made', [label(['differs'])], [found('matches')], { given: 0, right: 0, due: 1, made: 0 }],
  ['no claim at all', [], [found('differs')], { given: 1, right: 0, due: 0, made: 0 }],
  [
    'an agreement taken for a difference',
    [label(['matches'])],
    [found('differs')],
    { given: 1, right: 0, due: 0, made: 0 },
  ],
  [
    'another accusation than asked for',
    [label(['quote-differs'])],
    [found('attributed-differently')],
    { given: 1, right: 0, due: 1, made: 0 },
  ],
  [
    'one that a label accepts beside a milder verdict is right, but not due',
    [label(['differs', 'accounts-differ'])],
    [found('differs')],
    { given: 1, right: 1, due: 0, made: 0 },
  ],
  [
    'an optional label makes none due, and excuses only what it accepts',
    [label(['matches'], true), label(['role-differs'], true, 'roles')],
    [found('differs'), found('role-differs', 'roles')],
    { given: 2, right: 1, due: 0, made: 0 },
  ],
  [
    'two people with wrong posts are one accusation',
    [label(['role-differs'], false, 'roles')],
    [found('role-differs', 'roles'), found('role-differs', 'roles')],
    { given: 1, right: 1, due: 1, made: 1 },
  ],
  [
    'what accuses nobody',
    [label(['superseded'])],
    [found('on-record')],
    { given: 0, right: 0, due: 0, made: 0 },
  ],
])('%s', (_, labels, given, expected) =>
  expect(accusationFigures([unit(labels, given)]).all).toEqual({ name: 'all', ...expected }),
);

const figures = accusationFigures([
  unit([label(['differs'])], [found('differs')], 'x'),
  unit([label(['quote-differs'], false, 'fear')], [found('differs', 'fear')], 'x'),
  unit([], [], 'y'),
]);

test('false ones are counted in a hundred pages, and kept with what was expected', () => {
  expect([figures.pages, figures.falsePerHundredPages]).toEqual([2, 50]);
  expect(figures.wrong.map(({ claim, given, expected }) => [claim, given, expected])).toEqual([
    ['fear', 'differs', ['quote-differs']],
  ]);
});

test('lines by verdict and by claim', () => {
  expect(figures.verdicts.slice(0, 2)).toEqual([
    { name: 'differs', given: 2, right: 1, due: 1, made: 1 },
    { name: 'quote-differs', given: 0, right: 0, due: 1, made: 0 },
  ]);
  expect(figures.claims).toEqual([
    { name: 'fear', given: 1, right: 0, due: 1, made: 0 },
    { name: 'jobs', given: 1, right: 1, due: 1, made: 1 },
  ]);
});

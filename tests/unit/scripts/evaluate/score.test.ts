/** One unit's findings against its labels. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../../data/build/labelled';
import type { Verdict } from '../../../../engine/model/finding';
import { type Found, scoreUnit } from '../../../../scripts/evaluate/score';

const label = (claim: string, verdict: Verdict[], optional = false): Label => ({ claim, verdict, optional });
const found = (claim: string, verdict: Verdict | null): Found => ({ claim, verdict });

/** The outcomes as "claim: what became of it". */
function outcomes(labels: readonly Label[], findings: readonly Found[]): string[] {
  return scoreUnit({ id: 'x', text: 'x', labels }, findings).map(({ claim, kind }) => `${claim}: ${kind}`);
}

describe('a unit', () => {
  const jobs = label('jobs', ['matches']);
  test.each<[string, Label[], Found[], string[]]>([
    ['nothing asked, nothing found', [], [], []],
    ['found as asked', [jobs], [found('jobs', 'matches')], ['jobs: right']],
    ['found with another verdict', [jobs], [found('jobs', 'differs')], ['jobs: wrong-verdict']],
    ['found without a verdict', [jobs], [found('jobs', null)], ['jobs: wrong-verdict']],
    ['asked and not found', [jobs], [], ['jobs: missed']],
    ['found and not asked', [], [found('jobs', 'matches')], ['jobs: false']],
    ['another claim found', [jobs], [found('orders', 'matches')], ['orders: false', 'jobs: missed']],
    ['optional and found', [label('jobs', ['matches'], true)], [found('jobs', 'differs')], []],
    ['optional and not found', [label('jobs', ['matches'], true)], [], []],
    [
      'either of two verdicts',
      [label('talks', ['matches', 'superseded'])],
      [found('talks', 'superseded')],
      ['talks: right'],
    ],
    [
      'several claims',
      [jobs, label('orders', ['differs'])],
      [found('jobs', 'matches'), found('orders', 'matches')],
      ['jobs: right', 'orders: wrong-verdict'],
    ],
    [
      'two people with posts, of whom the label means one',
      [label('roles', ['role-differs'])],
      [found('roles', 'matches'), found('roles', 'role-differs')],
      ['roles: right'],
    ],
    [
      'two false findings of one claim are one false mark',
      [],
      [found('roles', 'matches'), found('roles', 'role-differs')],
      ['roles: false'],
    ],
    ['required beside optional', [label('jobs', ['matches'], true), jobs], [], ['jobs: missed']],
  ])('%s', (_, labels, findings, expected) => expect(outcomes(labels, findings)).toEqual(expected));
});

test('an outcome names what was expected and what was given', () => {
  const unit = { id: 'x', text: 'x', labels: [label('jobs', ['matches', 'superseded'])] };
  expect(scoreUnit(unit, [found('jobs', 'differs')])).toEqual([
    { claim: 'jobs', kind: 'wrong-verdict', expected: ['matches', 'superseded'], given: ['differs'] },
  ]);
});

import { expect, test } from 'vitest';
import { summaryText } from '../../../../entrypoints/popup/popup-header';
import type { TabState } from '../../../../platform/tab-state';
import { finding } from '../../components/small-record';

const host = 'news.example';

function checked(
  status: 'checking' | 'done',
  count: number,
  verdict: 'differs' | 'matches' | 'accounts-differ' = 'differs',
): TabState {
  return {
    kind: 'checked',
    host,
    page: {
      status,
      relevant: true,
      title: 'Jobs',
      published: null,
      bound: null,
      findings: Array.from({ length: count }, () => ({
        finding: finding({ verdict }),
        text: '500',
        marked: true,
      })),
    },
  };
}

test.each<[TabState | null, string]>([
  [null, 'Reading this page…'],
  [{ kind: 'unreadable' }, 'This page cannot be read by extensions.'],
  [{ kind: 'switched-off', host }, 'Switched off on news.example.'],
  [{ kind: 'not-permitted', host }, 'This page has not been checked.'],
  [{ kind: 'not-about-story', host }, 'This page is not about the works.'],
  [checked('checking', 0), 'Checking…'],
  [checked('checking', 1), 'Checking… 1 claim so far.'],
  [checked('done', 0), 'No claim on this page is in the record.'],
  [checked('done', 1), '1 claim: 1 differs.'],
  [checked('done', 7), '7 claims: 7 differ.'],
  [checked('done', 2, 'matches'), '2 claims: none differs from the record.'],
  [checked('done', 2, 'accounts-differ'), '2 claims: 2 disputed.'],
])('%j', (state, expected) => {
  expect(summaryText(state, { short: 'the works' })).toBe(expected);
});

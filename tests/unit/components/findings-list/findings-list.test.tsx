import { describe, expect, test, vi } from 'vitest';
import { FindingsList } from '../../../../components/findings-list/findings-list';
import type { Finding } from '../../../../engine/model/finding';
import { useDocument } from '../draw';
import { finding, SMALL_RECORD } from '../small-record';

const draw = useDocument();
const DIFFERS = 'It conflicts with every entry of the record on this.';

function list(findings: readonly Finding[], { isLater = false, marked = true } = {}) {
  const done = { onShow: vi.fn(), onClaim: vi.fn() };
  const items = findings.map((one) => ({ finding: one, text: `words of ${one.id}`, marked }));
  return {
    done,
    drawn: draw(<FindingsList items={items} record={SMALL_RECORD} isLater={isLater} {...done} />),
  };
}

const three = [
  finding({ id: 'one', verdict: 'matches' }),
  finding({ id: 'two' }),
  finding({ id: 'three', verdict: 'accounts-differ' }),
];

describe('the list of a page’s claims', () => {
  test('each verdict once, with what it means to be read, what differs first', () => {
    const { drawn } = list([...three, finding({ id: 'four' })]);
    const groups = [...drawn.root.querySelectorAll('.verdict-group')];
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual([
      'Differs from the record',
      'Accounts differ',
      'Matches the record',
    ]);
    expect(groups.map((group) => group.querySelectorAll('li').length)).toEqual([2, 1, 1]);
    expect(groups[0]?.querySelector('.verdict-meaning')?.textContent).toBe(DIFFERS);
    expect(drawn.root.querySelector('.family-fold')?.textContent).toContain('words of one');
  });

  test('a count narrows it, and is pressed as long', async () => {
    const { drawn } = list(three);
    await drawn.click('abc 1 disputed');
    expect([...drawn.root.querySelectorAll('.verdict-group h2')].map((one) => one.textContent)).toEqual([
      'Accounts differ',
    ]);
    expect(drawn.root.querySelector('[aria-pressed="true"]')?.textContent).toBe('abc 1 disputed');
  });

  test('beside the record’s value of a later page stands how far the record reaches', () => {
    const row = ({ drawn }: ReturnType<typeof list>) => drawn.root.querySelector('.row-detail')?.textContent;
    expect(row(list([finding()], { isLater: true }))).toBe(
      'This page: 500 jobs. Record: 750. (The record ends on 4 October 2024.)',
    );
    expect(row(list([finding()]))).toBe('This page: 500 jobs. Record: 750.');
  });

  test('a row leads to its mark; where it has none, to its claim', async () => {
    const click = async ({ drawn, done }: ReturnType<typeof list>) => {
      drawn.root.querySelector<HTMLElement>('.row-button')?.click();
      return [done.onShow.mock.calls, done.onClaim.mock.calls];
    };
    expect(await click(list([finding()]))).toEqual([[['jobs-0-0']], []]);
    expect(await click(list([finding()], { marked: false }))).toEqual([[], [['jobs']]]);
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { CardActions } from '../../../../components/finding-card/card-actions';
import { FindingCards } from '../../../../components/finding-card/finding-cards';
import { type Finding, VERDICTS } from '../../../../engine/model/finding';
import { VERDICT_LABELS, VERDICT_MEANINGS } from '../../../../texts/verdicts';
import { useDocument } from '../draw';
import { finding, SMALL_RECORD } from '../small-record';
import { day, OF_EACH_VERDICT, stance } from './each-verdict';

const draw = useDocument();
const PAGE = { title: 'Jobs', address: 'https://news.example/', date: '2024-04-10' };

function actions(part: Partial<CardActions> = {}): CardActions {
  return {
    close: vi.fn(),
    openInRecord: vi.fn(),
    openSideBySide: vi.fn(),
    step: vi.fn(),
    findArticle: vi.fn(),
    copy: vi.fn(async () => true),
    hideClaim: vi.fn(),
    switchOffSite: vi.fn(),
    ...part,
  };
}

function card(findings: readonly Finding[], done = actions(), date: string | null = PAGE.date) {
  const items = findings.map((one) => ({
    finding: one,
    text: '500 people',
    sentence: 'It employs 500 people.',
  }));
  return draw(
    <FindingCards
      items={items}
      place={{ position: 3, total: 19 }}
      record={SMALL_RECORD}
      rank={() => []}
      page={{ ...PAGE, date }}
      actions={done}
    />,
  );
}

describe('what a card says', () => {
  test.each(VERDICTS)('“%s” with its meaning in the line below it', (verdict) => {
    const { root } = card([OF_EACH_VERDICT[verdict]]);
    expect(root.querySelector('.card-verdict')?.textContent).toBe(VERDICT_LABELS[verdict]);
    expect(root.querySelector('.card-verdict + .card-meaning')?.textContent).toBe(VERDICT_MEANINGS[verdict]);
  });

  test('words, verdict with its meaning, values with givers; the nearest statement; the others by time', () => {
    const parts = [
      '3 of 19',
      'It employs 500 people.',
      'Differs from the record',
      'It conflicts with every entry of the record on this.',
      'This page500 jobs',
      'Record750 given most often, in 2 statementsThe Paper, 1 – 7 April 2024 and 27 or 28 September 2024',
      '700Ann Ash, 17 or 18 April 2024',
      'Nearest to these words',
      'Summary of a-jobs.',
      'Since',
      'Ann Ash17 or 18 April 2024 · 1 statement',
      '“safeguard the 700 jobs”',
      'Open in the record',
      'Checked against 3 articles of one newspaper, spring to autumn 2024.',
      'Unmarked text has not been checked.',
      'The Paper, which published them, campaigned for the plant.',
    ];
    const text = card([finding()]).text();
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  test.each([
    ['without a date', null, 'On record; this page gives no date'],
    ['after the record', '2025-02-01', 'Up to the record’s end, autumn 2024'],
  ])('a page %s has one list', (_, date, heading) => {
    const drawn = card([finding()], actions(), date);
    expect([...drawn.root.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'Nearest to these words',
      heading,
    ]);
  });

  test('a page after the record’s end is told so, one before it is not', () => {
    const note = 'Published after the record’s end, 4 October 2024';
    expect(card([finding()], actions(), '2025-02-01').text()).toContain(note);
    expect(card([finding()], actions(), '2024-10-04').text()).not.toContain(note);
  });

  test('a repetition is named as one', () => {
    expect(card([finding()]).text()).toContain('17 or 18 April 2024: a repetition, not a second source.');
  });

  test('figures that differ stand on a line, which assistive technology passes over', () => {
    const line = card([finding()]).root.querySelector('.number-line');
    expect([...(line?.querySelectorAll('text') ?? [])].map((one) => one.textContent)).toEqual([
      '500 jobs',
      '700',
      '750',
    ]);
    expect(line?.getAttribute('aria-hidden')).toBe('true');
    expect(card([finding({ verdict: 'matches' })]).root.querySelector('.number-line')).toBeNull();
  });

  test('the two sides of a dispute stand beside each other, in whose words', async () => {
    const done = actions();
    const drawn = card([stance('accounts-differ')], done);
    expect([...drawn.root.querySelectorAll('.dispute > li')].map((one) => one.textContent)).toEqual([
      'Yes, it could“safeguard the 700 jobs”Ann Ash, 17 April 2024',
      'No, it could notSummary of a-zed.Bob Zed, 2 May 2023',
    ]);
    await drawn.click('The two side by side');
    expect(done.openSideBySide).toHaveBeenCalledWith('could-it');
  });

  test('a change shows what held and what holds since', () => {
    const values = [...card([stance('superseded')]).root.querySelectorAll('.compared-value')];
    expect(values.map((one) => one.textContent)).toEqual([
      'Yes, it could',
      'Yes, it could',
      'No, it could not',
    ]);
  });

  test('a position that is the record’s own is said once', () => {
    const { root } = card([{ ...stance('superseded'), verdict: 'on-record', against: null } as Finding]);
    expect([...root.querySelectorAll('.compared dt')].map((one) => one.textContent)).toEqual(['Record']);
  });

  test('many dates of one giver are counted, few are named', () => {
    const givers = ['2024-04-17', '2024-04-16', '2024-09-27'].map((date) => ({
      ...{ actor: 'paper', statement: 'a-jobs' },
      when: day(date),
    }));
    const [first] = finding().record;
    if (first === undefined) throw new Error('The finding has no figure on record');
    const of = (count: number) => finding({ record: [{ ...first, givers: givers.slice(0, count) }] });
    const line = (one: Finding) => card([one]).root.querySelector('.compared-givers')?.textContent;
    expect(line(of(2))).toBe('The Paper, 16 April 2024 and 17 April 2024');
    expect(line(of(3))).toBe('The Paper on 3 dates, spring to autumn 2024');
  });

  test('words that differ are named for the ear, not only boxed', () => {
    const side = (words: string) => ({
      parts: [
        { text: 'a fine ', differs: false },
        { text: words, differs: true },
        { text: ' plant', differs: false },
      ],
      cutBefore: false,
      cutAfter: false,
    });
    const giver = { actor: 'ann-ash', when: { earliest: '2024-04-17', latest: '2024-04-18' }, statement: '' };
    const { id, span, sentence, claim, score, statements } = finding();
    const differing: Finding = {
      ...{ id, span, sentence, claim, score, statements },
      kind: 'quotation',
      verdict: 'quote-differs',
      reason: 'words-differ',
      page: side('world-beating'),
      record: { ...side('world-class'), cutAfter: true, giver },
    };
    const lines = [...card([differing]).root.querySelectorAll('dd')];
    expect(lines.map((line) => line.textContent)).toEqual([
      '“a fine only on this page: world-beating plant”',
      '“a fine only in the record: world-class plant …”',
    ]);
  });

  test('the dialog is named by verdict and sentence', () => {
    const dialog = card([finding()]).root.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe(
      'Differs from the record: This page: 500 jobs. Record: 750. (3 of 19)',
    );
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });
});

describe('what a reader can do', () => {
  test('see why it was marked', () => {
    const reasons = card([finding()]).root.querySelector('details.card-reasons');
    expect(reasons?.textContent).toContain('every entry on record gives 750');
    expect(reasons?.hasAttribute('open')).toBe(false);
  });

  test('go on to the next claim of the page, and back', async () => {
    const done = actions();
    const drawn = card([finding()], done);
    await drawn.click('Next claim on this page');
    await drawn.click('Previous claim on this page');
    expect(vi.mocked(done.step ?? (() => {})).mock.calls).toEqual([[1], [-1]]);
    expect(card([finding()], actions({ step: null })).text()).not.toContain('3 of 19');
  });

  test('copy with sources, and hear whether it worked', async () => {
    const done = actions();
    const drawn = card([finding()], done);
    await drawn.click('Copy with sources');
    expect(done.copy).toHaveBeenCalledWith(expect.stringContaining('> 500 people'));
    expect(drawn.root.querySelector('[role="status"]')?.textContent).toBe('Copied to the clipboard.');
  });

  test('hear that copying was refused', async () => {
    const drawn = card([finding()], actions({ copy: async () => false }));
    await drawn.click('Copy with sources');
    expect(drawn.root.querySelector('[role="status"]')?.textContent).toBe(
      'The browser did not allow copying.',
    );
  });

  test('report, hide the claim, switch off on this site', async () => {
    const done = actions();
    const drawn = card([finding()], done);
    await drawn.click('More actions');
    await drawn.click('Report a wrong mark');
    expect(done.copy).toHaveBeenCalledWith(expect.stringContaining('It employs 500 people.'));
    await drawn.click('Hide this claim everywhere');
    expect(done.hideClaim).toHaveBeenCalledWith('jobs');
    await drawn.click('Switch off on this site');
    expect(done.switchOffSite).toHaveBeenCalledOnce();
  });

  test('no site, nothing to switch off', async () => {
    const drawn = card([finding()], actions({ switchOffSite: null }));
    await drawn.click('More actions');
    expect(drawn.text()).toContain('Hide this claim');
    expect(drawn.text()).not.toContain('Switch off');
  });

  test('open the claim, find an article, close', async () => {
    const done = actions();
    const drawn = card([finding()], done);
    await drawn.click('Open in the record');
    expect(done.openInRecord).toHaveBeenCalledWith('jobs');
    await drawn.click('Find the article (web search)');
    expect(done.findArticle).toHaveBeenCalledWith('The Paper works Town Summary of a-jobs.');
    await drawn.click('Close');
    expect(done.close).toHaveBeenCalledOnce();
  });

  test('choose among the claims that the same words make', () => {
    const drawn = card([finding(), finding({ id: 'other', claim: 'could-it' })]);
    expect([...drawn.root.querySelectorAll('.card-choice span')].map((one) => one.textContent)).toEqual([
      'Heading of jobs',
      'Heading of could-it',
    ]);
    expect(drawn.text()).toContain('2 claims in these words');
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { CardActions } from '../../../../components/finding-card/card-actions';
import { FindingCards } from '../../../../components/finding-card/finding-cards';
import type { Finding } from '../../../../engine/model/finding';
import { useDocument } from '../draw';
import { finding, SMALL_RECORD } from '../small-record';

const draw = useDocument();
const PAGE = { title: 'Jobs', address: 'https://news.example/', date: '2024-04-10' };

function actions(part: Partial<CardActions> = {}): CardActions {
  return {
    close: vi.fn(),
    openInRecord: vi.fn(),
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
  return draw(<FindingCards items={items} record={SMALL_RECORD} page={{ ...PAGE, date }} actions={done} />);
}

describe('what a card says', () => {
  test('verdict and sentence first, then the statements by the page’s date, then the record’s limits', () => {
    const parts = [
      'Differs from the record',
      'This page: 500 jobs. Record: 750.',
      'Before this page, 10 April 2024',
      'Summary of a-jobs.',
      'Since',
      '“safeguard the 700 jobs”',
      'Checked against 3 articles of one newspaper, spring to autumn 2024.',
      'Unmarked text has not been checked.',
      'The Paper, which published them, campaigned for the plant.',
    ];
    const text = card([finding()]).text();
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  test.each([
    ['without a date', null, 'On record; this page gives no date'],
    ['after the record', '2025-02-01', 'As of autumn 2024'],
  ])('a page %s has one list', (_, date, heading) => {
    const drawn = card([finding()], actions(), date);
    expect([...drawn.root.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([heading]);
  });

  test('a repetition is named as one', () => {
    expect(card([finding()]).text()).toContain('17 or 18 April 2024: a repetition, not a second source.');
  });

  test('accounts that differ are listed with who and when', () => {
    const text = card([finding({ verdict: 'accounts-differ' })]).text();
    expect(text).toContain('750 (given most often)The Paper');
    expect(text).toContain('700Ann Ash, 17 or 18 April 2024');
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
      'Differs from the record: This page: 500 jobs. Record: 750.',
    );
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });
});

describe('what a reader can do', () => {
  test('unfold the rest, and why it was marked', async () => {
    const drawn = card([finding()]);
    expect(drawn.text()).not.toContain('every entry on record gives 750');
    await drawn.click('Show more');
    expect(drawn.text()).toContain('every entry on record gives 750');
    expect(drawn.text()).toContain('What the record holds');
    await drawn.click('Show less');
    expect(drawn.text()).not.toContain('every entry on record gives 750');
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
    await drawn.click('Find the article');
    expect(done.findArticle).toHaveBeenCalledWith('The Paper works Town Summary of a-jobs.');
    await drawn.click('Close');
    expect(done.close).toHaveBeenCalledOnce();
  });

  test('leaf through findings at one place, round and round', async () => {
    const drawn = card([finding(), finding({ id: 'other', page: { ...finding().page, words: '400 jobs' } })]);
    expect(drawn.text()).toContain('Claim 1 of 2 here');
    await drawn.click('Next claim here');
    expect(drawn.text()).toContain('This page: 400 jobs.');
    await drawn.click('Next claim here');
    expect(drawn.text()).toContain('Claim 1 of 2 here');
  });
});

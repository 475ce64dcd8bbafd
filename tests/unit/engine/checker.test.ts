/** The whole engine by its public door, with the real dataset, on small articles written for this test. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../data/load-dataset';
import { createChecker } from '../../../engine/checker';
import type { Article, Block } from '../../../engine/model/article';
import { type Finding, VERDICTS, type Verdict } from '../../../engine/model/finding';
import { headlineText, reasonText } from '../../../texts/findings';

const dataset = loadDataset();
const checker = createChecker(dataset);

const SPRING = '2024-04-18';
const CAMPAIGN = '2024-06-05';
const AUTUMN = '2024-09-30';

function article(published: string | null, ...texts: readonly string[]): Article {
  return {
    title: 'The Hitachi plant at Newton Aycliffe',
    published: published === null ? null : { date: published, origin: 'given' },
    blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
  };
}

function check(page: Article): { findings: Finding[]; steps: number; relevant: boolean } {
  const findings: Finding[] = [];
  const run = checker.check(page);
  let steps = 0;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { findings, steps, ...step.value };
    findings.push(...step.value);
    steps++;
  }
}

/** Claim, verdict and marked words of all findings on a page of one paragraph. */
function found(published: string | null, text: string): string[] {
  return check(article(published, text)).findings.map(
    ({ claim, verdict, span }) => `${claim} ${verdict}: ${text.slice(span.start, span.end)}`,
  );
}

const CASES: readonly (readonly [published: string, text: string, claim: string, verdict: Verdict])[] = [
  [SPRING, 'Hitachi employs 750 people at its Newton Aycliffe train plant.', 'plant-jobs', 'matches'],
  [SPRING, 'Hitachi employs nearly 800 people at its Newton Aycliffe train plant.', 'plant-jobs', 'matches'],
  [SPRING, 'Hitachi employs 500 people at its Newton Aycliffe train plant.', 'plant-jobs', 'differs'],
  [
    SPRING,
    'Hitachi employs about 700 people at its Newton Aycliffe train plant.',
    'plant-jobs',
    'accounts-differ',
  ],
  [
    SPRING,
    'Another 1,300 jobs in the supply chain hang on the plant.',
    'supply-chain-jobs',
    'accounts-differ',
  ],
  [SPRING, 'Only 56 trains were left on the order book.', 'orders-left', 'matches'],
  [
    SPRING,
    'Hitachi adds £0.4bn to the UK economy from its North East base.',
    'economic-contribution',
    'matches',
  ],
  [SPRING, 'The Newton Aycliffe plant opened nine years ago.', 'plant-opened', 'matches'],
  [SPRING, 'The Newton Aycliffe plant opened in 2011.', 'plant-opened', 'differs'],
  [SPRING, 'The plant could run out of work by Christmas.', 'work-runs-out', 'matches'],
  [
    SPRING,
    'As things stand there is no agreement in sight in the talks over Newton Aycliffe.',
    'talks-status',
    'matches',
  ],
  [
    AUTUMN,
    'Hitachi accepted an offer from the Government, the Business Secretary said.',
    'offer-declined',
    'differs',
  ],
  [CAMPAIGN, 'A formal redundancy process has begun at Hitachi.', 'redundancy-process', 'differs'],
  [CAMPAIGN, 'No formal redundancy process has begun at Hitachi.', 'redundancy-process', 'matches'],
  [
    CAMPAIGN,
    'In April Rachel Reeves warned that a redundancy consultation at Hitachi could begin in August.',
    'redundancy-process',
    'differs',
  ],
  [
    AUTUMN,
    'Hitachi said that conversations about Newton Aycliffe were “ongoing and productive”.',
    'hitachi-position',
    'quote-differs',
  ],
  [AUTUMN, 'John Healey said he felt for the Hitachi workforce.', 'workforce-sympathy', 'on-record'],
  [
    SPRING,
    'Ms Haigh said that the Transport Secretary could vary the contracts and order trains.',
    'can-vary-contract',
    'accounts-differ',
  ],
  [
    CAMPAIGN,
    'Paul Howell accused Labour of a “completely mistaken” plan to vary the contract with the stroke of a pen.',
    'can-vary-contract',
    'quote-differs',
  ],
  [
    SPRING,
    '“If they can do it for Alstom they cannot do it for Hitachi,” said Phil Wilson.',
    'derby-precedent',
    'quote-differs',
  ],
  [
    SPRING,
    'Mr Howell said: “If they can do it for Alstom they can do it for Hitachi.”',
    'derby-precedent',
    'attributed-differently',
  ],
  [
    SPRING,
    'Mark Harper called the plant a “fantastic example of world-class manufacturing” last year.',
    'sunak-praise',
    'attributed-differently',
  ],
  [AUTUMN, 'Transport Secretary Mark Harper has not replied.', 'roles', 'role-differs'],
  [SPRING, 'Transport Secretary Mark Harper has not replied.', 'roles', 'matches'],
  [SPRING, 'Transport Secretary Louise Haigh wants ministers to act for Hitachi.', 'roles', 'role-differs'],
];

test.each(CASES)('%s: %s — %s %s', (published, text, claim, verdict) => {
  const { findings } = check(article(published, text));
  expect(findings.map((finding) => `${finding.claim} ${finding.verdict}`)).toContain(`${claim} ${verdict}`);
});

test('these reach every verdict but one: nothing in this record was changed by a later entry', () => {
  const reached = new Set(CASES.map(([, , , verdict]) => verdict));
  expect(VERDICTS.filter((verdict) => !reached.has(verdict))).toEqual(['superseded']);
});

describe('what says nothing of the record is left alone', () => {
  test.each([
    'The canteen at the plant serves soup on Thursdays.',
    'Newton Aycliffe has two libraries and a leisure centre.',
    'Ms McGuinness opened a bus station in Gateshead.',
    'The former health secretary Mark Harper has written a book.',
    'Siemens employs 700 people at its factory in Goole.',
    'In 2019 the plant employed 900 people.',
  ])('%s', (text) => expect(found(AUTUMN, text)).toEqual([]));

  test('and a page about something else is not read at all', () => {
    const page = { ...article(SPRING, 'The factory employs 500 people.'), title: 'Soup' };
    expect(check(page)).toEqual({ findings: [], steps: 0, relevant: false });
  });
});

describe('what is marked', () => {
  test.each([
    ['Some 750 people, all told, work at Hitachi’s plant in Newton Aycliffe.', 'Some 750 people'],
    ['Opened in 2011, Hitachi’s plant in Newton Aycliffe is quiet.', '2011'],
    [
      'Mr Howell said: “If they can do it for Alstom they can do it for Hitachi.”',
      'If they can do it for Alstom they can do it for Hitachi',
    ],
  ])('%s', (text, marked) => {
    expect(found(SPRING, text).map((line) => line.replace(/^[^:]*: /, ''))).toContain(marked);
  });

  test('every claim of a sentence by itself', () => {
    const text = 'Transport Secretary Mark Harper and Transport Secretary Louise Haigh both know Hitachi.';
    expect(found(SPRING, text)).toEqual([
      'roles matches: Transport Secretary Mark Harper',
      'roles role-differs: Transport Secretary Louise Haigh',
    ]);
    const ids = check(article(SPRING, text)).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('every finding', () => {
  const page = article(SPRING, ...CASES.map(([, text]) => text));
  const { findings, steps, relevant } = check(page);
  const statements = new Set(dataset.record.statements.map(({ id }) => id));

  test('comes from a step, one for each sentence', () => {
    expect(relevant).toBe(true);
    expect(steps).toBe(CASES.length);
  });
  test('has an id of its own', () =>
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length));
  test('lies in its sentence', () => {
    for (const { span, sentence } of findings) {
      expect(span.block).toBe(sentence.block);
      expect(span.start).toBeGreaterThanOrEqual(sentence.start);
      expect(span.end).toBeLessThanOrEqual(sentence.end);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });
  test('rests on statements of the record, none twice, and says why', () => {
    for (const finding of findings) {
      expect(finding.statements.length).toBeGreaterThan(0);
      expect(new Set(finding.statements).size).toBe(finding.statements.length);
      expect(finding.statements.every((id) => statements.has(id))).toBe(true);
      expect(headlineText(finding, dataset.record)).not.toMatch(/undefined|null|: \.|^$/);
      expect(reasonText(finding, dataset.record)).not.toMatch(/undefined|null|: \.|^$/);
      expect(finding.score).toBeGreaterThan(0);
      expect(finding.score).toBeLessThanOrEqual(1);
    }
  });
  test('survives structured cloning', () => expect(structuredClone(findings)).toEqual(findings));
  test('comes again when the page is checked again', () => expect(check(page).findings).toEqual(findings));
});

test.each(['headline', 'standfirst', 'caption', 'list-item', 'quote', 'table-cell'] as const)(
  'a %s is read, too',
  (kind) => {
    const text = 'Hitachi employs 500 people at its Newton Aycliffe train plant.';
    const page = { ...article(SPRING), blocks: [{ kind, text }] };
    expect(check(page).findings.map(({ verdict }) => verdict)).toEqual(['differs']);
  },
);

test('an undated page is held against the record only where no date could change the answer', () => {
  expect(found(null, 'Hitachi employs 750 people at its Newton Aycliffe train plant.')).toHaveLength(1);
  expect(found(null, 'Hitachi employs 500 people at its Newton Aycliffe train plant.')).toEqual([]);
  expect(found(null, 'Hitachi’s plant at Newton Aycliffe opened in 2012.')).toHaveLength(1);
  expect(
    found(null, 'As things stand there is no agreement in sight in the talks over Newton Aycliffe.').join(),
  ).not.toContain('superseded');
});

describe('an explanation', () => {
  const page = article(
    SPRING,
    'Hitachi employs 500 people at its Newton Aycliffe train plant.',
    'Transport Secretary Mark Harper said no solution was simple.',
    'The weather was fine.',
  );
  const explained = [...checker.read(page).sentences()].map((sentence) => checker.explain(sentence));

  test('finds what checking finds', () => {
    expect(explained.flatMap(({ findings }) => findings)).toEqual(check(page).findings);
  });

  test('says what spoke for a claim, and which statements answer it', () => {
    const [decision] = explained[0]?.decisions ?? [];
    expect(decision?.claim).toBe('plant-jobs');
    expect(decision?.reasons[0]?.weight).toBeGreaterThan(0);
    const answering =
      decision?.hits.map(({ statement }) => statement.answers.map(({ claim }) => claim)) ?? [];
    expect(answering.length).toBeGreaterThan(0);
    expect(answering.every((claims) => claims.includes('plant-jobs'))).toBe(true);
  });

  test('accounts for every claim decided on: a finding, or why there is none', () => {
    const texts = [
      ...CASES.map(([, text]) => text),
      'Eight months of Keep Hitachi on Track and still no trains',
    ];
    const all = texts.flatMap((text) =>
      [...checker.read(article(SPRING, text)).sentences()].map((sentence) => checker.explain(sentence)),
    );
    expect(all.some(({ withheld }) => withheld.length > 0)).toBe(true);
    for (const { decisions, findings, withheld } of all) {
      const accounted = new Set([...findings, ...withheld].map(({ claim }) => claim));
      expect(decisions.filter(({ claim }) => !accounted.has(claim))).toEqual([]);
    }
  });
});

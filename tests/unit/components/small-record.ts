/** A record small enough to be read at a glance; what no test looks at is left empty. */
import type { FigureOutcome, FoundClaim } from '../../../engine/model/finding';
import type { RoleAnswer, StanceAnswer, Statement, StoryRecord } from '../../../engine/model/record';

const NOT_SAID = {
  claimantBasis: null,
  post: null,
  said: null,
  quote: null,
  partial: false,
  reservation: null,
  answers: [],
} satisfies Partial<Statement>;

/** A statement of source `a` unless told otherwise. */
export function statement(part: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  return {
    ...NOT_SAID,
    appearances: [{ source: 'a', paragraph: 1 }],
    claimant: 'paper',
    form: 'narrated',
    summary: `Summary of ${part.id}.`,
    ...part,
  };
}

function jobs(amount: number, facet: string | null = null) {
  return {
    kind: 'figure',
    claim: 'jobs',
    amount,
    unit: 'jobs',
    qualifier: 'exact',
    words: `${amount}`,
    facet,
  } as const;
}

function stance(id: string): StanceAnswer {
  return { kind: 'stance', claim: 'could-it', stance: id };
}

function post(actor: string, id: string): RoleAnswer {
  return { kind: 'role', claim: 'roles', actor, post: id, basis: null };
}

/** Three articles of one paper: early April, 17 or 18 April, and 27 or 28 September 2024. */
export const SMALL_RECORD: StoryRecord = {
  version: 'small',
  story: {
    subject: 'the old works at the Town',
    short: 'the works',
    search: 'works Town',
    notice: 'The Paper, which published them, campaigned for the plant.',
    publishers: 'The Paper published all of them.',
    sample: { headline: 'The works', published: '2024-06-20', paragraphs: ['The works has 750 jobs.'] },
    method: { selection: ['All there was.'], fairness: 'All alike.', reviewed: '2024-11-01' },
    corrections: [{ date: '2024-11-01', about: 'A review.', entries: ['A date was wrong.'] }],
  },
  ends: '2024-10-04',
  sources: [
    ['a', '2024-04-01', '2024-04-07'],
    ['b', '2024-04-17', '2024-04-18'],
    ['c', '2024-09-27', '2024-09-28'],
  ].map(([id = '', earliest = '', latest = '']) => ({
    id,
    publisher: 'The Paper',
    publishedBy: 'paper',
    published: { earliest, latest },
    basis: '',
    sha256: '',
  })),
  topics: [{ id: 'plant', label: 'The plant', owner: null }],
  actors: [
    actor('paper', 'The Paper', 'organisation'),
    actor('ann-ash', 'Ann Ash', 'person', ['shadow', 'minister']),
    actor('bob-zed', 'Bob Zed', 'person', ['minister']),
    actor('town', 'The Town', 'place'),
  ],
  claims: [
    {
      ...claim('jobs', 'figure'),
      mostGiven: [{ facet: null, amount: 750, statements: ['april', 'june'] }],
      facets: [{ id: 'local', label: 'local jobs' }],
    },
    {
      ...claim('could-it', 'position'),
      stances: [
        {
          id: 'yes',
          label: 'Yes, it could',
          contraries: ['no'],
          changedBy: [],
          position: false,
          saidBy: null,
          forecast: false,
        },
        {
          id: 'no',
          label: 'No, it could not',
          contraries: ['yes'],
          changedBy: [],
          position: false,
          saidBy: null,
          forecast: false,
        },
      ],
    },
    claim('roles', 'role'),
  ],
  statements: [
    statement({ id: 'c-jobs', appearances: [{ source: 'c', paragraph: 2 }], answers: [jobs(750)] }),
    statement({
      id: 'b-ash',
      appearances: [{ source: 'b', paragraph: 17 }],
      claimant: 'ann-ash',
      post: 'shadow minister',
      form: 'quoted',
      quote: 'safeguard the 700 jobs',
      answers: [jobs(700), stance('yes'), post('ann-ash', 'shadow')],
    }),
    statement({
      id: 'a-jobs',
      appearances: [
        { source: 'a', paragraph: 2 },
        { source: 'b', paragraph: 4 },
      ],
      answers: [jobs(750), jobs(1400, 'local')],
    }),
    statement({
      id: 'a-zed',
      claimant: 'bob-zed',
      said: day('2023-05-02'),
      answers: [stance('no'), post('bob-zed', 'minister')],
    }),
    statement({
      id: 'c-ash',
      appearances: [{ source: 'c', paragraph: 5 }],
      answers: [post('ann-ash', 'minister')],
    }),
  ],
  events: [
    event('visit', day('2024-04-16'), ['ann-ash'], ['b-ash']),
    event('opening', { earliest: '2015-01-01', latest: '2015-12-31' }, ['town'], ['a-jobs']),
    event(
      'talks',
      { earliest: '2024-09-01', latest: '2024-09-30' },
      ['bob-zed', 'ann-ash'],
      ['c-ash'],
      'other',
    ),
  ],
};

const APRIL = { earliest: '2024-04-01', latest: '2024-04-07' };

/** A finding on the claim `jobs` unless told otherwise. */
export function finding(part: Partial<FoundClaim & FigureOutcome> = {}): FoundClaim & FigureOutcome {
  const span = { block: 0, start: 0, end: 10 };
  return {
    id: 'jobs-0-0',
    span,
    sentence: span,
    claim: 'jobs',
    kind: 'figure',
    verdict: 'differs',
    reason: 'figure-in-no-entry',
    page: { words: '500 jobs', low: 500, high: 500, qualifier: 'exact' },
    record: [
      {
        ...{ words: '750', amount: 750, agrees: false, mostGiven: true, reckoning: null },
        givers: [
          { actor: 'paper', when: APRIL, statement: 'a-jobs' },
          { actor: 'paper', when: { earliest: '2024-09-27', latest: '2024-09-28' }, statement: 'c-jobs' },
        ],
      },
      {
        ...{ words: '700', amount: 700, agrees: false, mostGiven: false, reckoning: null },
        givers: [
          { actor: 'ann-ash', when: { earliest: '2024-04-17', latest: '2024-04-18' }, statement: 'b-ash' },
        ],
      },
    ],
    score: 0.9,
    statements: ['a-jobs'],
    ...part,
  };
}

function claim(id: string, kind: StoryRecord['claims'][number]['kind']): StoryRecord['claims'][number] {
  return {
    id,
    kind,
    heading: `Heading of ${id}`,
    question: `What of ${id}?`,
    topic: 'plant',
    speaks: null,
    mostGiven: [],
    facets: [],
    stances: [],
    derived: [],
    note: null,
  };
}

function actor(
  id: string,
  name: string,
  kind: StoryRecord['actors'][number]['kind'],
  posts: readonly string[] = [],
): StoryRecord['actors'][number] {
  return {
    id,
    kind,
    name,
    aliases: [],
    namesakes: [],
    party: null,
    partyBasis: null,
    pronoun: 'they',
    voice: id,
    posts: posts.map((title) => ({
      id: title,
      title,
      aliases: [],
      observed: [],
      span: day('2024-04-17'),
      notBefore: null,
      notAfter: null,
      doubt: null,
    })),
  };
}

function event(
  id: string,
  when: StoryRecord['events'][number]['when'],
  actors: readonly string[],
  statements: readonly string[],
  topic = 'plant',
): StoryRecord['events'][number] {
  return {
    id,
    claim: null,
    when,
    whenText: '',
    basis: '',
    heading: id,
    summary: '',
    topic,
    actors,
    statements,
  };
}

function day(date: string) {
  return { earliest: date, latest: date };
}

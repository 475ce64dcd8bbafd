import type { Profile } from '../../../engine/model/profile';
import type { Actor, Post } from '../../../engine/model/record';
import { compilePhrase, indexPhrases } from '../../../engine/read/concepts';
import { type Finders, findersOf } from '../../../engine/read/finders';
import { indexNames } from '../../../engine/read/names';

/** A small cast for the engine's tests: made up, save that it has the field's offices. */

function post(id: string, title: string, given: Partial<Post> = {}): Post {
  const span = { earliest: '2024-04-01', latest: '2024-04-30' };
  return {
    id,
    title,
    aliases: [],
    observed: [],
    span,
    notBefore: null,
    notAfter: null,
    doubt: null,
    ...given,
  };
}

function actor(id: string, name: string, given: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: 'person',
    name,
    aliases: [],
    namesakes: [],
    party: null,
    partyBasis: null,
    pronoun: 'he',
    voice: id,
    posts: [],
    ...given,
  };
}

const ELECTION = '2024-07-04';
const AUTUMN = { earliest: '2024-09-01', latest: '2024-09-30' };

export const CAST: readonly Actor[] = [
  actor('grey', 'Martin Grey', {
    posts: [
      post('transport', 'Transport Secretary', {
        aliases: ['Secretary of State for Transport'],
        notAfter: ELECTION,
      }),
    ],
  }),
  actor('hale', 'Louisa Hale', {
    pronoun: 'she',
    posts: [
      post('shadow', 'Shadow Transport Secretary', { notAfter: ELECTION }),
      post('transport', 'Transport Secretary', {
        aliases: ['Secretary of State for Transport'],
        span: AUTUMN,
        notBefore: ELECTION,
      }),
    ],
  }),
  actor('moss', 'Karen Moss', {
    pronoun: 'she',
    posts: [
      post('candidate', 'Labour’s North East mayoral candidate', { notAfter: '2024-05-02' }),
      post('mayor', 'North East Mayor', { aliases: ['mayor'], span: AUTUMN, notBefore: '2024-05-02' }),
    ],
  }),
  actor('holt', 'Peter Holt', {
    posts: [
      post('seat', 'MP for Sedgefield', { aliases: ['Sedgefield MP'], notAfter: ELECTION }),
      post('standing', 'Conservative candidate for Newton Aycliffe', {
        span: { earliest: '2024-06-01', latest: '2024-07-03' },
        notAfter: ELECTION,
      }),
    ],
  }),
  actor('wade', 'Philip Wade', {
    posts: [post('before', 'Peter Holt’s predecessor', { aliases: ['former MP for Sedgefield'] })],
  }),
  actor('hitachi', 'Hitachi', {
    kind: 'organisation',
    aliases: ['Hitachi Rail'],
    namesakes: ['Hitachi Energy'],
    pronoun: 'it',
  }),
  actor('plant', 'Newton Aycliffe plant', { kind: 'place', aliases: ['Newton Aycliffe'], pronoun: 'it' }),
  actor('government', 'UK Government', {
    kind: 'organisation',
    aliases: ['Government', 'the government', 'ministers', 'Whitehall'],
    pronoun: 'it',
  }),
  actor('transport-department', 'Department for Transport', {
    kind: 'organisation',
    aliases: ['DfT', 'the department'],
    pronoun: 'it',
    voice: 'government',
  }),
];

const HITACHI = { id: 'hitachi', words: ['Hitachi', 'HITACHI'], unless: [' Energy', ' ENERGY'] };
const TOWN = { id: 'plant', words: ['Aycliffe'], unless: [] };

/** A story of a works in 2024 that opened in 2015. */
export const PROFILE: Profile = {
  subject: {
    alone: [HITACHI],
    shared: [TOWN],
    trade: ['train', 'rail', 'plant', 'factory', 'works'],
    here: ['hitachi-name', 'newton-aycliffe'],
    elsewhere: ['other-company'],
  },
  times: {
    year: 2024,
    news: { earliest: '2023-01-01', latest: '2024-12-31' },
    past: [{ when: { earliest: '2015-01-01', latest: '2015-12-31' }, concept: 'open' }],
    years: [2015, 2023, 2024],
    periods: [
      { id: 'before', until: '2023-12-31' },
      { id: 'spring', until: ELECTION },
      { id: 'autumn', until: '2024-11-30' },
      { id: 'after', until: null },
    ],
  },
  units: [
    {
      id: 'jobs',
      nouns:
        'job jobs worker workers workforce employee employees staff people posts livelihoods builders strong women men souls families headcount payroll'.split(
          ' ',
        ),
      before: 'workforce headcount payroll employs employing employ employed jobs workers staff'.split(' '),
      attributive: false,
      bare: { digits: 50, words: 100 },
    },
    {
      id: 'trains',
      nouns: ['train', 'trains', 'sets'],
      before: ['trains'],
      attributive: true,
      bare: null,
    },
    {
      id: 'carriages',
      nouns: ['carriage', 'carriages', 'coaches', 'cars'],
      before: [],
      attributive: false,
      bare: null,
    },
  ],
  offices: {
    departments: Object.fromEntries([
      ...'transport business defence foreign home health education energy environment treasury rail'
        .split(' ')
        .map((area) => [area, area]),
      ['trade', 'business'],
    ]),
    parties: ['labour', 'lab', 'conservative', 'con', 'tory'],
    region: 'North East',
  },
};

/** What the reading of an article needs besides finders and people; its gate lets nothing pass. */
export const READING = { gate: { anchors: [], partners: [] }, profile: PROFILE };

/** Concepts enough for the stages that need some. */
export const FINDERS: Finders = findersOf(
  indexNames(CAST, PROFILE.offices),
  {
    phrases: indexPhrases({
      'hitachi-name': [compilePhrase('Hitachi')],
      'newton-aycliffe': [compilePhrase('Newton Aycliffe')],
      'other-company': ['Siemens', 'Goole', 'Hitachi Energy'].map(compilePhrase),
      open: [compilePhrase('opened')],
    }),
  },
  PROFILE,
);

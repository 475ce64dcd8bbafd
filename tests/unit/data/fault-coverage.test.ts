/** What no statement supports, and ids given twice: each fault names file, line and remedy. */
import { describe, expect, test } from 'vitest';
import { type Edit, edited, problemsOf, SMALL_STORY } from './small-story';

const A = 'seeds/a.yaml';
const B = 'seeds/b.yaml';
const CLAIMS = 'data/story/claims.yaml';
const ACTORS = 'data/story/actors.yaml';
const EVENTS = 'data/story/events.yaml';
const LEXICON = 'data/story/lexicon.yaml';

const cases: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a derived value of a state',
    edits: [
      [
        CLAIMS,
        `    stances:\n`,
        `    derived: [{ answer: { when: 2024, words: x }, inputs: [b02-order], reckoning: x }]\n    stances:\n`,
      ],
    ],
    expected: [
      'data/story/claims.yaml:38: only claims of kind figure or date have derived values; take this one out',
    ],
  },
  {
    name: 'a claim without a statement',
    edits: [[A, '- { claim: mill-opened, when: 1984, words: "1984" }', '']],
    expected: [
      'data/story/claims.yaml:14: no statement answers claim «mill-opened»; add one in seeds/, or take the claim out',
    ],
  },
  {
    name: 'a stance without a statement',
    edits: [
      [CLAIMS, '      - { id: placed', `      - { id: lost, label: It is lost }\n      - { id: placed`],
    ],
    expected: [
      'data/story/claims.yaml:40: no statement gives stance «lost» of claim «mill-order»; add one, or take it out',
    ],
  },
  {
    name: 'a stance that no statement takes, contrary to one that is taken',
    edits: [
      [
        CLAIMS,
        'label: There is one, contraries: [none] }',
        `label: There is one, contraries: [none, lost] }\n      - { id: lost, label: It is lost, contraries: [placed] }`,
      ],
    ],
    expected: [],
  },
  {
    name: 'a facet without a statement',
    edits: [[CLAIMS, `    facets:\n`, `    facets:\n      - { id: weavers, label: weavers }\n`]],
    expected: [
      'data/story/claims.yaml:12: no statement gives facet «weavers» of claim «mill-jobs»; add one, or take it out',
    ],
  },
  {
    name: 'a post without a statement',
    edits: [[ACTORS, `    posts:\n`, `    posts:\n      - { id: owner, title: Owner }\n`]],
    expected: [
      'data/story/actors.yaml:17: no statement observes «ann-reed» as «owner»; add a roles answer in seeds/, or take the post out',
    ],
  },
  {
    name: 'an event without a statement',
    edits: [[EVENTS, 'statements: [a01-staff]', 'statements: []']],
    expected: ['data/story/events.yaml:19: an event rests on statements; name at least one'],
  },
  {
    name: 'two statements of one id',
    edits: [[B, 'id: b01-former', 'id: b02-order']],
    expected: [
      'seeds/b.yaml:18: statement id «b02-order» does not match its place: begin it with «b01-»',
      'seeds/b.yaml:18: statement id «b02-order» is taken at seeds/b.yaml:9; give one of them another id',
    ],
  },
  {
    name: 'a statement id of another source',
    edits: [[B, 'id: b01-former', 'id: a01-former']],
    expected: ['seeds/b.yaml:18: statement id «a01-former» does not match its place: begin it with «b01-»'],
  },
  {
    name: 'a statement id of another paragraph',
    edits: [[B, `id: b01-former\n    paragraph: 1`, `id: b01-former\n    paragraph: 2`]],
    expected: ['seeds/b.yaml:18: statement id «b01-former» does not match its place: begin it with «b02-»'],
  },
  {
    name: 'two claims of one id',
    edits: [[CLAIMS, '- id: mill-opened', '- id: mill-jobs']],
    expected: [
      'data/story/claims.yaml:14: claim id «mill-jobs» is taken at data/story/claims.yaml:5; give one of them another id',
      'data/story/lexicon.yaml:14: date claim «mill-jobs» is not here; add a line for it with the concepts that stand near its date: mill-jobs: { by: [ … ] }',
      'data/story/lexicon.yaml:15: «mill-opened» is no claim of data/story/claims.yaml; correct the id',
      'seeds/a.yaml:16: claim «mill-opened» is not in data/story/claims.yaml; add it there, or correct the id',
    ],
  },
  {
    name: 'phrases of a concept in another order',
    edits: [[LEXICON, '    - Brook Mill', '    - the mill\n    - Brook Mill']],
    expected: [
      'data/story/lexicon.yaml:4: phrases stand in the order of their letters, capitals first; put «Brook Mill» before «the mill»',
    ],
  },
  {
    name: 'a phrase of a concept twice',
    edits: [[LEXICON, '    - Brook Mill', '    - Brook Mill\n    - Brook Mill']],
    expected: ['data/story/lexicon.yaml:4: «Brook Mill» stands here twice; take one out'],
  },
  {
    name: 'phrases of a stance that no claim has',
    edits: [[LEXICON, 'contraries: {}', 'contraries: { mill-order: { lost: { says: [] } } }']],
    expected: [
      'data/story/lexicon.yaml:16: claim «mill-order» has no stance «lost» in data/story/claims.yaml; correct either',
    ],
  },
  {
    name: 'a position among the contraries',
    edits: [
      [LEXICON, 'contraries: {}', 'contraries: { mill-order: { placed: { says: [] } } }'],
      [CLAIMS, 'label: There is one, ', 'label: There is one, position: true, '],
    ],
    expected: [
      'data/story/lexicon.yaml:16: «placed» is a position in data/story/claims.yaml and contradicts nothing; put it under positions',
    ],
  },
  {
    name: 'a stance that is no position among the positions',
    edits: [
      [LEXICON, 'contraries: {}', 'contraries: {}\npositions: { mill-order: { placed: { says: [] } } }'],
    ],
    expected: [
      'data/story/lexicon.yaml:17: «placed» is no position; put it under contraries, or write `position: true` in data/story/claims.yaml',
    ],
  },
  {
    name: 'two phrases on one line',
    edits: [[LEXICON, '\n    - Brook Mill', ' [Brook Mill, mill]']],
    expected: ['data/story/lexicon.yaml:2: write each phrase on a line of its own'],
  },
  {
    name: 'two stances of one id',
    edits: [
      [
        CLAIMS,
        '{ id: placed, label: There is one, contraries: [none] }',
        `{ id: placed, label: There is one, contraries: [none] }\n      - { id: placed, label: Placed, contraries: [none] }`,
      ],
    ],
    expected: [
      'data/story/claims.yaml:41: stance id «placed» is taken at data/story/claims.yaml:40; give one of them another id',
    ],
  },
  {
    name: 'two actors of one id',
    edits: [[ACTORS, '- id: owners', '- id: brook-mill']],
    expected: [
      'data/story/actors.yaml:19: actor id «brook-mill» is taken at data/story/actors.yaml:6; give one of them another id',
      'seeds/a.yaml:41: actor «owners» is not in data/story/actors.yaml; add it there, or correct the id',
    ],
  },
  {
    name: 'two events of one id',
    edits: [[EVENTS, '- id: opening', '- id: order']],
    expected: [
      'data/story/events.yaml:11: event id «order» is taken at data/story/events.yaml:2; give one of them another id',
    ],
  },
  {
    name: 'two sources of one id',
    edits: [[B, `id: b\n`, `id: a\n`]],
    expected: [
      'seeds/a.yaml:38: source «b» is not in seeds/; add it there, or correct the id',
      "seeds/b.yaml:2: source id «a» does not match the file's name; write «b»",
    ],
  },
  {
    name: 'an id in capitals',
    edits: [[EVENTS, '- id: opening', '- id: Opening']],
    expected: [
      'data/story/events.yaml:11: id «Opening» has other signs than lower case letters, digits and single hyphens',
    ],
  },
  {
    name: 'a day that no month has',
    edits: [[A, 'said: 2024-05-14', 'said: 2024-05-32']],
    expected: [
      'seeds/a.yaml:43: «2024-05-32» is not a date: write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }',
    ],
  },
];

describe('What no statement supports, and ids given twice', () => {
  test.each(cases)('$name', ({ edits, expected }) => {
    expect(problemsOf(edited(SMALL_STORY, ...edits))).toEqual(expected);
  });
});

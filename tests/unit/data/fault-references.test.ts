/** Ids that nothing defines: each fault names file, line and remedy. */
import { describe, expect, test } from 'vitest';
import { type Edit, edited, problemsOf, SMALL_STORY } from './small-story';

const A = 'seeds/a.yaml';
const B = 'seeds/b.yaml';
const CLAIMS = 'data/story/claims.yaml';
const EVENTS = 'data/story/events.yaml';

const cases: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a narrated statement that is said to stand in a second article',
    edits: [
      [
        B,
        `    form: narrated\n    said: 2024-06`,
        `    form: narrated\n    also: [{ source: a, paragraph: 1 }]\n    said: 2024-06`,
      ],
    ],
    expected: [
      'seeds/b.yaml:13: a narrated statement stands in one article: its words are the newspaper’s own, and another article words it anew; give that article a statement of its own, and take out also',
    ],
  },
  {
    name: 'a claim that does not exist',
    edits: [[A, 'claim: mill-order, stance: none', 'claim: mill-orders, stance: none']],
    expected: [
      'seeds/a.yaml:36: claim «mill-orders» is not in data/story/claims.yaml; did you mean «mill-order»?',
    ],
  },
  {
    name: 'a claim that is like no other',
    edits: [[A, 'claim: mill-order, stance: none', 'claim: weather, stance: none']],
    expected: [
      'seeds/a.yaml:36: claim «weather» is not in data/story/claims.yaml; add it there, or correct the id',
    ],
  },
  {
    name: 'an answer without a claim',
    edits: [[A, '{ claim: mill-order, stance: none }', '{ stance: none }']],
    expected: ['seeds/a.yaml:36: an answer names its claim: { claim: …, … }'],
  },
  {
    name: 'a stance that does not exist',
    edits: [[A, 'stance: none', 'stance: non']],
    expected: [
      'seeds/a.yaml:36: stance «non» is not in the stances of claim «mill-order»; did you mean «none»?',
    ],
  },
  {
    name: 'a facet that does not exist',
    edits: [[A, 'facet: signed', 'facet: sign']],
    expected: [
      'data/story/claims.yaml:13: no statement gives facet «signed» of claim «mill-jobs»; add one, or take it out',
      'seeds/a.yaml:47: facet «sign» is not in the facets of claim «mill-jobs»; did you mean «signed»?',
    ],
  },
  {
    name: 'a facet left out',
    edits: [[A, ', facet: staff', '']],
    expected: [
      'data/story/claims.yaml:12: no statement gives facet «staff» of claim «mill-jobs»; add one, or take it out',
      'seeds/a.yaml:15: «facet» is missing; add it',
    ],
  },
  {
    name: 'a facet where the claim has none',
    edits: [[A, 'words: two years', 'words: two years, facet: staff']],
    expected: [
      'seeds/a.yaml:26: facet «staff» is not in the facets of claim «talks-length»; add it there, or correct the id',
    ],
  },
  {
    name: 'a claimant that does not exist',
    edits: [[A, 'claimant: owners', 'claimant: owner']],
    expected: ['seeds/a.yaml:41: actor «owner» is not in data/story/actors.yaml; did you mean «owners»?'],
  },
  {
    name: 'an actor of an answer that does not exist',
    edits: [[A, 'actor: ann-reed', 'actor: anne-reed']],
    expected: [
      'data/story/actors.yaml:17: no statement observes «ann-reed» as «manager»; add a roles answer in seeds/, or take the post out',
      'seeds/a.yaml:27: actor «anne-reed» is not in data/story/actors.yaml; did you mean «ann-reed»?',
    ],
  },
  {
    name: 'a post that does not exist',
    edits: [[A, 'post: manager', 'post: manger']],
    expected: [
      'data/story/actors.yaml:17: no statement observes «ann-reed» as «manager»; add a roles answer in seeds/, or take the post out',
      'seeds/a.yaml:27: post «manger» is not in the posts of «ann-reed» in data/story/actors.yaml; did you mean «manager»?',
    ],
  },
  {
    name: 'another source that does not exist',
    edits: [[A, 'source: b, p', 'source: c, p']],
    expected: ['seeds/a.yaml:38: source «c» is not in seeds/; add it there, or correct the id'],
  },
  {
    name: 'a figure in a unit that its claim does not count',
    edits: [[A, 'unit: months', 'unit: jobs']],
    expected: [
      'seeds/a.yaml:26: claim «talks-length» counts months (under figures in data/story/lexicon.yaml), not jobs: write unit: months, or answer another claim',
    ],
  },
  {
    name: 'a derived figure in a unit that its claim does not count',
    edits: [[CLAIMS, 'amount: 2000000, unit: pounds', 'amount: 2000000, unit: jobs']],
    expected: [
      'data/story/claims.yaml:30: claim «order-worth» counts pounds (under figures in data/story/lexicon.yaml), not jobs: write unit: pounds, or answer another claim',
    ],
  },
  {
    name: 'a topic of a claim that does not exist',
    edits: [
      [
        CLAIMS,
        `question: Who held which post?\n    topic: people`,
        `question: Who held which post?\n    topic: peple`,
      ],
    ],
    expected: [
      'data/story/claims.yaml:45: topic «peple» is not in the topics of data/story/claims.yaml; did you mean «people»?',
    ],
  },
  {
    name: 'a topic of an event that does not exist',
    edits: [
      [EVENTS, `summary: Brook Mill opens.\n    topic: work`, `summary: Brook Mill opens.\n    topic: mill`],
    ],
    expected: [
      'data/story/events.yaml:17: topic «mill» is not in the topics of data/story/claims.yaml; add it there, or correct the id',
    ],
  },
  {
    name: 'a statement of an event that does not exist',
    edits: [[EVENTS, 'a01-staff', 'a01-staf']],
    expected: ['data/story/events.yaml:19: statement «a01-staf» is not in seeds/; did you mean «a01-staff»?'],
  },
  {
    name: 'an actor of an event that does not exist',
    edits: [
      [
        EVENTS,
        `actors: [brook-mill]\n    statements: [a01-staff]`,
        `actors: [brook]\n    statements: [a01-staff]`,
      ],
    ],
    expected: [
      'data/story/events.yaml:18: actor «brook» is not in data/story/actors.yaml; did you mean «brook-mill»?',
    ],
  },
  {
    name: 'a statement of a derived value that does not exist',
    edits: [[CLAIMS, 'inputs: [b02-order]', 'inputs: [b02-orders]']],
    expected: [
      'data/story/claims.yaml:31: statement «b02-orders» is not in seeds/; did you mean «b02-order»?',
    ],
  },
  {
    name: 'a contrary that does not exist',
    edits: [[CLAIMS, 'contraries: [none]', 'contraries: [non]']],
    expected: [
      'data/story/claims.yaml:39: «placed» is a contrary of «none», but not the reverse; add «none» to its contraries',
      'data/story/claims.yaml:40: stance «non» is not in the stances of claim «mill-order»; did you mean «none»?',
    ],
  },
  {
    name: 'a derived value without inputs',
    edits: [[CLAIMS, 'inputs: [b02-order]', 'inputs: []']],
    expected: ['data/story/claims.yaml:31: a derived value names the statements it is worked out from'],
  },
];

describe('Ids that nothing defines', () => {
  test.each(cases)('$name', ({ edits, expected }) => {
    expect(problemsOf(edited(SMALL_STORY, ...edits))).toEqual(expected);
  });
});

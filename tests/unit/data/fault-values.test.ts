/** Forms, texts and keys that an author may get wrong: each fault names file, line and remedy. */
import { describe, expect, test } from 'vitest';
import { type Edit, edited, problemsOf, SMALL_STORY } from './small-story';

const A = 'seeds/a.yaml';
const B = 'seeds/b.yaml';
const CLAIMS = 'data/story/claims.yaml';
const ACTORS = 'data/story/actors.yaml';
const EVENTS = 'data/story/events.yaml';

const cases: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a quotation without its words',
    edits: [[A, `    quote: hundreds\n`, '']],
    expected: ['seeds/a.yaml:42: form is quoted, but quote is missing; add the words, or write reported'],
  },
  {
    name: 'words under a form that is not quoted',
    edits: [
      [
        B,
        `    form: narrated\n    said: 2024-06`,
        `    form: narrated\n    quote: An order\n    said: 2024-06`,
      ],
    ],
    expected: [
      'seeds/b.yaml:13: a quote stands under form narrated; write form: quoted, or take the quote out',
    ],
  },
  {
    name: 'a form that does not exist',
    edits: [[B, `form: narrated\n    said: 2024-06`, `form: narrate\n    said: 2024-06`]],
    expected: [
      'seeds/b.yaml:12: «form» "narrate" is not one of quoted, reported, narrated; did you mean «narrated»?',
    ],
  },
  {
    name: 'an empty summary',
    edits: [[A, 'summary: The mill employs 40 people.', 'summary: ""']],
    expected: ['seeds/a.yaml:13: «summary» is empty; write it, or leave the key out'],
  },
  {
    name: 'no summary',
    edits: [[A, `    summary: The mill employs 40 people.\n`, '']],
    expected: ['seeds/a.yaml:9: «summary» is missing; add it'],
  },
  {
    name: 'a long summary',
    edits: [
      [
        A,
        'summary: The mill employs 40 people.',
        'summary: The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill The mill has 40.',
      ],
    ],
    expected: ['seeds/a.yaml:13: the summary has 187 characters; shorten it to 160 or fewer'],
  },
  {
    name: 'unknown keys',
    edits: [[A, '    post: mill manager', `    posts: mill manager\n    speaker: Ann`]],
    expected: [
      'seeds/a.yaml:20: unknown key «posts», «speaker»: the keys here are id, paragraph, claimant, claimantBasis, post, form, said, summary, quote, partial, reservation, answers, also; did you mean «post»?',
    ],
  },
  {
    name: 'an unknown key of an answer',
    edits: [[A, 'words: "40", facet', 'words: "40", note: x, facet']],
    expected: [
      'seeds/a.yaml:15: unknown key «note»: the keys here are claim, amount, unit, qualifier, words, facet',
    ],
  },
  {
    name: 'an unknown key of a file',
    edits: [[B, 'unused: []', `unused: []\nnotes: []`]],
    expected: ['seeds/b.yaml:26: unknown key «notes»: the keys here are source, statements, unused'],
  },
  {
    name: 'text that YAML reads as a number',
    edits: [[A, 'words: "40"', 'words: 40']],
    expected: ['seeds/a.yaml:15: «words» is the number 40; put it in quotation marks'],
  },
  {
    name: 'a number that is text',
    edits: [[A, 'amount: 40,', 'amount: forty,']],
    expected: ['seeds/a.yaml:15: «amount» is "forty"; write a number'],
  },
  {
    name: 'an amount with a vague word',
    edits: [[A, 'amount: null, unit: jobs, qualifier: vague', 'amount: 300, unit: jobs, qualifier: vague']],
    expected: [
      'seeds/a.yaml:47: a vague answer has no amount and any other needs one: add the amount, or write vague',
    ],
  },
  {
    name: 'no amount, but exact',
    edits: [[A, 'amount: null, unit: jobs, qualifier: vague', 'amount: null, unit: jobs, qualifier: exact']],
    expected: [
      'seeds/a.yaml:47: a vague answer has no amount and any other needs one: add the amount, or write vague',
    ],
  },
  {
    name: 'a unit that does not exist',
    edits: [[A, 'unit: months', 'unit: years']],
    expected: [
      'seeds/a.yaml:26: claim «talks-length» counts months (under figures in data/story/lexicon.yaml), not years: write unit: months, or answer another claim',
    ],
  },
  {
    name: 'an answer for another kind of claim',
    edits: [[A, '{ claim: mill-order, stance: none }', '{ claim: mill-order, when: 2024, words: "2024" }']],
    expected: ['seeds/a.yaml:36: claim «mill-order» is of kind state: give stance; not when, words'],
  },
  {
    name: 'a stance for a figure',
    edits: [
      [
        A,
        '{ claim: mill-opened, when: 1984, words: "1984" }',
        `{ claim: mill-opened, when: 1984, words: "1984" }\n      - { claim: talks-length, stance: long }`,
      ],
    ],
    expected: [
      'seeds/a.yaml:17: claim «talks-length» is of kind figure: give amount, unit, qualifier, words; not stance',
    ],
  },
  {
    name: 'a contrary in one direction',
    edits: [[CLAIMS, ', contraries: [placed], changedBy', ', changedBy']],
    expected: [
      'data/story/claims.yaml:40: «none» is a contrary of «placed», but not the reverse; add «placed» to its contraries',
    ],
  },
  {
    name: 'a stance contrary to itself',
    edits: [[CLAIMS, 'contraries: [none] }', 'contraries: [none, placed] }']],
    expected: ['data/story/claims.yaml:40: stance «placed» is its own contrary; take it out'],
  },
  {
    name: 'stances under a figure',
    edits: [
      [
        CLAIMS,
        'question: For how long had they talked?',
        `question: For how long had they talked?\n    stances: [{ id: long, label: Long }]`,
      ],
    ],
    expected: [
      'data/story/claims.yaml:23: a claim of kind figure has no stances; take them out',
      'data/story/claims.yaml:23: no statement gives stance «long» of claim «talks-length»; add one, or take it out',
    ],
  },
  {
    name: 'a state without stances',
    edits: [
      [
        CLAIMS,
        `    stances:\n      - { id: none, label: There is none, contraries: [placed], changedBy: [placed] }\n      - { id: placed, label: There is one, contraries: [none] }\n`,
        '',
      ],
    ],
    expected: [
      'data/story/claims.yaml:33: a claim of kind state needs stances: the ways it is answered',
      'seeds/a.yaml:36: stance «none» is not in the stances of claim «mill-order»; add it there, or correct the id',
      'seeds/b.yaml:16: stance «placed» is not in the stances of claim «mill-order»; add it there, or correct the id',
    ],
  },
  {
    name: 'a claim of no kind',
    edits: [[CLAIMS, 'kind: state', 'kind: status']],
    expected: [
      'data/story/claims.yaml:34: «kind» "status" is not one of figure, date, event, state, position, role; did you mean «state»?',
    ],
  },
  {
    name: 'the same words of the same speaker',
    edits: [
      [
        B,
        `    claimant: brook-post\n    form: narrated\n    summary: Ann`,
        `    claimant: ann-reed\n    form: quoted\n    quote: There is no order, and there's no 'magic wand'.\n    summary: Ann`,
      ],
    ],
    expected: [
      'seeds/b.yaml:22: the same words of the same speaker are statement «a03-no-order»; name this place there under also',
    ],
  },
  {
    name: 'an appearance named twice',
    edits: [
      [
        A,
        '      - { source: b, paragraph: 1 }',
        `      - { source: b, paragraph: 1 }\n      - { source: b, paragraph: 1 }`,
      ],
    ],
    expected: ['seeds/a.yaml:39: appearance b1 is given already; take it out'],
  },
  {
    name: 'a checksum that is none',
    edits: [[A, 'sha256: ', 'sha256: x']],
    expected: ['seeds/a.yaml:7: not a SHA-256: 64 hexadecimal digits, as sha256sum prints'],
  },
  {
    name: 'gate words without a gate',
    edits: [[ACTORS, `    gate: anchor\n`, '']],
    expected: [
      'data/story/actors.yaml:24: gateWords need gate: anchor or gate: partner',
      'data/story/profile.yaml:15: actor «brook-mill» is not in the actors with gate: anchor of data/story/actors.yaml; add it there, or correct the id',
    ],
  },
  {
    name: 'no YAML',
    edits: [[EVENTS, 'statements: [a01-staff]', 'statements: [a01-staff']],
    expected: [
      'data/story/events.yaml:20: not YAML: close the bracket that is open above, or indent the line as its neighbours are',
    ],
  },
  {
    name: 'text with a colon',
    edits: [[EVENTS, 'summary: The mill wins an order.', 'summary: An order: three looms.']],
    expected: [
      'data/story/events.yaml:7: not YAML: put text with a colon into quotation marks, or indent the line as its neighbours are',
    ],
  },
  {
    name: 'words after a quotation mark',
    edits: [[EVENTS, 'summary: The mill wins an order.', 'summary: "Three" looms are ordered.']],
    expected: [
      'data/story/events.yaml:7: not YAML: put the whole text into quotation marks, double ones if it has an apostrophe',
    ],
  },
  {
    name: 'text that begins with an asterisk',
    edits: [[EVENTS, 'summary: The mill wins an order.', 'summary: *order']],
    expected: [
      'data/story/events.yaml:7: not YAML: put text that begins with an asterisk into quotation marks',
    ],
  },
  {
    name: 'what a stub left to its author',
    edits: [
      [A, 'id: a04-signed', 'id: a04-FILL-IN'],
      [A, 'claimant: owners', 'claimant: FILL-IN'],
      [A, 'basis: It speaks of Tuesday, May 14.', 'basis: FILL-IN'],
    ],
    expected: [
      'seeds/a.yaml:6: «basis» is still to be filled in; write it',
      'seeds/a.yaml:39: «id» is still to be filled in; write it',
      'seeds/a.yaml:41: «claimant» is still to be filled in; write it',
    ],
  },
  {
    name: 'a key given twice',
    edits: [[EVENTS, 'whenText: "1984"', `whenText: "1984"\n    when: 1985`]],
    expected: ['data/story/events.yaml:14: not YAML: the key stands twice; take one out'],
  },
  {
    name: 'a list that is none',
    edits: [[EVENTS, 'statements: [a01-staff]', 'statements: a01-staff']],
    expected: [
      'data/story/events.yaml:19: «statements» is "a01-staff"; write a list (entries that begin with "- ")',
    ],
  },
  {
    name: 'a reference named twice',
    edits: [[EVENTS, 'statements: [a01-staff]', 'statements: [a01-staff, a01-staff]']],
    expected: ['data/story/events.yaml:19: «a01-staff» stands twice in «statements»; take one out'],
  },
  {
    name: 'several faults of one statement and of another file',
    edits: [
      [A, `    claimant: owners\n    form: quoted`, `    claimant: owner\n    form: quote\n    colour: red`],
      [A, 'stance: none', 'stance: non'],
      [EVENTS, 'when: 1984', 'when: 1984-13'],
    ],
    expected: [
      'data/story/events.yaml:12: «1984-13» is not a date: write 2024-04-16, 2024-04, 2024 or { earliest: 2024-03-25, latest: 2024-04-05 }',
      'seeds/a.yaml:36: stance «non» is not in the stances of claim «mill-order»; did you mean «none»?',
      'seeds/a.yaml:41: actor «owner» is not in data/story/actors.yaml; did you mean «owners»?',
      'seeds/a.yaml:42: «form» "quote" is not one of quoted, reported, narrated; did you mean «quoted»?',
      'seeds/a.yaml:43: unknown key «colour»: the keys here are id, paragraph, claimant, claimantBasis, post, form, said, summary, quote, partial, reservation, answers, also',
    ],
  },
];

describe('Forms, texts and keys that an author may get wrong', () => {
  test.each(cases)('$name', ({ edits, expected }) => {
    expect(problemsOf(edited(SMALL_STORY, ...edits))).toEqual(expected);
  });
});

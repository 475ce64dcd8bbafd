import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../data/build/problems';
import { reportProof } from '../../../data/build/provenance/report';
import { verifyRecord } from '../../../data/build/provenance/verify';
import { type Edit, edited, SMALL_STORY, SMALL_TEXTS, storyOf } from './small-story';

const A = 'seeds/a.yaml';
const B = 'seeds/b.yaml';
const EVENTS = 'data/story/events.yaml';

function failuresOf(...edits: readonly Edit[]): readonly string[] {
  const story = storyOf(edited(SMALL_STORY, ...edits));
  return verifyRecord(story, SMALL_TEXTS).failures.map(formatProblem);
}

test('a record that stands to its articles fails nowhere, and the report counts what was proved', () => {
  const proof = verifyRecord(storyOf(SMALL_STORY), SMALL_TEXTS);
  expect(proof.failures).toEqual([]);
  expect(reportProof(proof, ['third.txt']).split('\n')).toEqual([
    'Source a, first.txt',
    '  checksum            the same text, 5 paragraphs',
    '  statements          4 at this source: 3 quotations word for word, 3 figures standing',
    '  their dates         4 in the paragraph, 1 carried on from before or of publication, 0 reckoned',
    '  their posts         2 with the name in the article, 0 inferred',
    '  article quotations  4: 4 in statements, 0 unused with a reason',
    '  article figures     7: 5 in statements, 2 unused with a reason',
    '  failures            0',
    '',
    'Source b, second.txt',
    '  checksum            the same text, 2 paragraphs',
    '  statements          3 at this source: 1 quotations word for word, 2 figures standing',
    '  their dates         2 in the paragraph, 0 carried on from before or of publication, 0 reckoned',
    '  their posts         1 with the name in the article, 0 inferred',
    '  article quotations  2: 2 in statements, 0 unused with a reason',
    '  article figures     4: 4 in statements, 0 unused with a reason',
    '  failures            0',
    '',
    'third.txt: not a source of the record, not read',
    '2 sources',
    '  of statements       4 quotations and 5 figures held against the texts',
    '  of articles         6 quotations and 11 figures accounted for',
    '  timeline            2 entries: 2 dated by their statements, 0 reckoned',
    '  authored texts      0 with eight words in a row of an article, outside its quotation marks',
    '  failures            0',
  ]);
});

const cases: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a word changed in a quotation',
    edits: [[A, 'quote: We have talked for two years.', 'quote: We have spoken for two years.']],
    expected: [
      'seeds/a.yaml:24: first.txt, paragraph 2, statement «a02-talks»: «We have spoken for two years.»: not word for word: after «have» the article has «talked» where the quote has «spoken»; copy it exactly',
    ],
  },
  {
    name: 'a word left out of a quotation',
    edits: [[A, 'quote: We have talked for two years.', 'quote: We talked for two years.']],
    expected: [
      'seeds/a.yaml:24: first.txt, paragraph 2, statement «a02-talks»: «We talked for two years.»: not word for word: after «We» the article has «have» where the quote has «talked»; copy it exactly',
    ],
  },
  {
    name: 'a word added at the end of a quotation',
    edits: [[A, 'quote: hundreds', 'quote: hundreds had']],
    expected: [
      "seeds/a.yaml:45: first.txt, paragraph 4, statement «a04-signed»: «hundreds had»: not word for word: after «hundreds» the article has «' had» where the quote has «had»; copy it exactly",
    ],
  },
  {
    name: 'a quotation that ends within a word',
    edits: [[A, 'quote: We have talked for two years.', 'quote: We have talked for two year']],
    expected: [
      'seeds/a.yaml:24: first.txt, paragraph 2, statement «a02-talks»: «We have talked for two year»: not word for word: after «two» the article has «years.» where the quote has «year»; copy it exactly',
    ],
  },
  {
    name: 'a quotation cut short',
    edits: [[A, 'quote: We have talked for two years.', 'quote: We have talked']],
    expected: [
      'seeds/a.yaml:17: first.txt, paragraph 2: the quoted «for two years» is in no statement; add it to one, or list it under unused with a reason',
    ],
  },
  {
    name: 'a quotation of another paragraph',
    edits: [[A, `id: a02-talks\n    paragraph: 2`, `id: a03-talks\n    paragraph: 3`]],
    expected: [
      'seeds/a.yaml:9: first.txt, paragraph 2: the figure «two» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:9: first.txt, paragraph 2: the quoted «We have talked for two years» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:24: first.txt, paragraph 3, statement «a03-talks»: «We have talked for two years.»: the words stand in paragraph 2; mend the paragraph',
      'seeds/a.yaml:26: first.txt, paragraph 3, statement «a03-talks»: the figure «24 months» does not stand there; mend it, or give the paragraph that has it',
    ],
  },
  {
    name: 'words quoted that nobody says',
    edits: [[A, 'quote: hundreds', 'quote: spokesman said']],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 4: the quoted «hundreds» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:45: first.txt, paragraph 4, statement «a04-signed»: «spokesman said»: these words stand there outside quotation marks; quote only what is in them, or restate it and write reported',
    ],
  },
  {
    name: 'words that stand nowhere',
    edits: [[A, 'quote: hundreds', 'quote: nobody']],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 4: the quoted «hundreds» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:45: first.txt, paragraph 4, statement «a04-signed»: «nobody»: the words do not stand there; mend the quote or its paragraph',
    ],
  },
  {
    name: 'a figure that the paragraph does not give',
    edits: [
      [
        A,
        'amount: 40, unit: jobs, qualifier: exact, words: "40"',
        'amount: 41, unit: jobs, qualifier: exact, words: "41"',
      ],
    ],
    expected: [
      'seeds/a.yaml:15: first.txt, paragraph 1, statement «a01-staff»: the figure «41 jobs» does not stand there; mend it, or give the paragraph that has it',
    ],
  },
  {
    name: 'a figure that answer, words and summary all give wrongly, at the answer alone',
    edits: [
      [A, 'summary: The mill employs 40 people.', 'summary: The mill employs 41 people.'],
      [
        A,
        'amount: 40, unit: jobs, qualifier: exact, words: "40"',
        'amount: 41, unit: jobs, qualifier: exact, words: "41"',
      ],
    ],
    expected: [
      'seeds/a.yaml:15: first.txt, paragraph 1, statement «a01-staff»: the figure «41 jobs» does not stand there; mend it, or give the paragraph that has it (the paragraph has «40», in no statement yet)',
    ],
  },
  {
    name: 'a post that the article does not give with the name',
    edits: [[A, 'post: mill manager\n', 'post: former mill manager\n']],
    expected: [
      'seeds/a.yaml:20: first.txt, statement «a02-talks»: no paragraph up to 2 shows Ann Reed as «former mill manager»; mend the post, or say under its basis what it is inferred from',
    ],
  },
  {
    name: 'a figure of a summary that the paragraph does not give',
    edits: [[A, 'summary: The mill employs 40 people.', 'summary: The mill employs 40 people and 12 dogs.']],
    expected: [
      'seeds/a.yaml:13: first.txt, paragraph 1, statement «a01-staff»: the figure «12» does not stand there; mend it, or give the paragraph that has it',
    ],
  },
  {
    name: 'a vague word that the paragraph does not give',
    edits: [[A, 'qualifier: vague, words: hundreds', 'qualifier: vague, words: thousands']],
    expected: [
      'seeds/a.yaml:47: first.txt, paragraph 4, statement «a04-signed»: the figure «thousands» does not stand there; mend it, or give the paragraph that has it',
    ],
  },
  {
    name: 'a span of another length',
    edits: [[A, 'amount: 24, unit: months', 'amount: 2, unit: months']],
    expected: [
      'seeds/a.yaml:26: first.txt, paragraph 2, statement «a02-talks»: the figure «2 months» does not stand there; mend it, or give the paragraph that has it',
    ],
  },
  {
    name: 'a figure given as more exact than it is',
    edits: [[B, 'qualifier: more-than, words: more than £2 million', 'qualifier: exact, words: £2 million']],
    expected: [
      'seeds/b.yaml:17: second.txt, paragraph 2, statement «b02-order»: the article gives «£2 million» as more-than, the answer as exact; mend the qualifier',
    ],
  },
  {
    name: 'a year that the paragraph does not give',
    edits: [[A, 'when: 1984, words: "1984"', 'when: 1985, words: "1985"']],
    expected: [
      'seeds/a.yaml:16: statement «a01-staff»: nothing in its paragraph or before it gives the date 1985-01-01 to 1985-12-31; mend the date or leave it out (the paragraph has «1984», in no statement yet)',
    ],
  },
  {
    name: 'a day that no words give',
    edits: [[A, 'said: 2024-05-14', 'said: 2024-05-08']],
    expected: [
      'seeds/a.yaml:43: statement «a04-signed»: nothing in its paragraph or before it gives the date 2024-05-08; mend the date or leave it out',
    ],
  },
  {
    name: 'a day of another month',
    edits: [[A, 'said: 2024-05-14', 'said: 2024-04-14']],
    expected: [
      'seeds/a.yaml:43: statement «a04-signed»: nothing in its paragraph or before it gives the date 2024-04-14; mend the date or leave it out',
    ],
  },
  {
    name: 'a date of the timeline that no statement gives',
    edits: [[EVENTS, 'when: 2024-06', 'when: 2024-01']],
    expected: [
      'data/story/events.yaml:3: event «order»: none of its statements gives its date; mend the date, or name the statement that has it',
    ],
  },
  {
    name: 'a quotation that no statement holds',
    edits: [
      [
        A,
        `    form: quoted\n    said: 2024-05-14\n    summary: The owners gave the number of signatures on 14 May.\n    quote: hundreds\n`,
        `    form: reported\n    said: 2024-05-14\n    summary: The owners gave the number of signatures on 14 May.\n`,
      ],
    ],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 4: the quoted «hundreds» is in no statement; add it to one, or list it under unused with a reason',
    ],
  },
  {
    name: 'a figure that no statement holds',
    edits: [[A, `  - { paragraph: 5, text: £5, reason: advert }\n`, '']],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 5: the figure «£5» is in no statement; add it to one, or list it under unused with a reason',
    ],
  },
  {
    name: 'a date that no statement holds',
    edits: [
      [
        A,
        `    said: 2024-05-14\n    summary: The owners gave the number of signatures on 14 May.`,
        `    said: 2024-05-15\n    summary: The owners told it.`,
      ],
    ],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 4: the figure «May 14» is in no statement; add it to one, or list it under unused with a reason',
    ],
  },
  {
    name: 'an unused entry that stands nowhere',
    edits: [[A, 'text: £5,', 'text: £6,']],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 5: the figure «£5» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:50: first.txt, paragraph 5: unused «£6» does not stand there; mend the words or the paragraph',
    ],
  },
  {
    name: 'an unused entry of another paragraph',
    edits: [[A, '{ paragraph: 5, text: £5', '{ paragraph: 4, text: £5']],
    expected: [
      'seeds/a.yaml:39: first.txt, paragraph 5: the figure «£5» is in no statement; add it to one, or list it under unused with a reason',
      'seeds/a.yaml:50: first.txt, paragraph 4: unused «£5» does not stand there; mend the words or the paragraph',
    ],
  },
  {
    name: 'an unused entry that nothing needs',
    edits: [
      [
        A,
        `unused:\n`,
        `unused:\n  - { paragraph: 3, text: magic wand, reason: an idiom }\n  - { paragraph: 5, text: Offer, reason: advert }\n`,
      ],
    ],
    expected: [
      'seeds/a.yaml:49: first.txt, paragraph 3: unused «magic wand» holds no quotation or figure that needs it; take the entry out',
      'seeds/a.yaml:50: first.txt, paragraph 5: unused «Offer» holds no quotation or figure that needs it; take the entry out',
    ],
  },
  {
    name: 'a paragraph that the article does not have',
    edits: [[B, `id: b01-former\n    paragraph: 1`, `id: b09-former\n    paragraph: 9`]],
    expected: [
      'seeds/b.yaml:19: second.txt has 2 paragraphs; statement «b09-former» names paragraph 9; mend it',
    ],
  },
  {
    name: 'another text',
    edits: [[B, 'sha256: ', 'sha256: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff # ']],
    expected: [
      'seeds/b.yaml:7: second.txt is not the text that the statements were read from: its SHA-256 is 16e0ec7d411589f192438af54840a5d30deff6693b21cc0228a8395fdd758fa7; restore the text, or read it anew and write this checksum',
    ],
  },
  {
    name: 'eight words of the article in a row',
    edits: [
      [
        A,
        'summary: Ann Reed had no order to report.',
        'summary: Ann Reed said its looms would stand still before the next shearing.',
      ],
    ],
    expected: [
      'seeds/a.yaml:33: «its looms would stand still before the next» stands word for word in first.txt, paragraph 1; put it in your own words',
    ],
  },
];

describe('what does not stand fails, by file, line, article, paragraph and remedy', () => {
  test.each(cases)('$name', ({ edits, expected }) => {
    expect(failuresOf(...edits)).toEqual(expected);
  });
});

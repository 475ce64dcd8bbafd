/** Where a sentence ends, and where a full stop, a question mark or a quotation does not end one. */
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../engine/language/sentences';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map((range) => text.slice(range.start, range.end));
}

const WHOLE: readonly (readonly [what: string, text: string])[] = [
  ['a title', 'Mr. Harper met the firm with Dr. Lee and Cllr. Jones on the Rev. Hall’s advice.'],
  ['a saint', 'Fitters at St. Helens came too.'],
  ['initials', 'J. K. Smith spoke for the fitters.'],
  ['initials in the middle', 'The chairman, A. Sato, spoke.'],
  ['an initialism before a name', 'The U.K. Government said no.'],
  ['an initialism before a small letter', 'The U.S. firm agreed.'],
  ['a time of day', 'At 5 p.m. the gates closed.'],
  ['an abbreviated month before its day', 'They met on Jan. 5 in the canteen.'],
  ['a numbered house', 'No. 10 had nothing to add.'],
  ['an abbreviation before a figure', 'It employs approx. 750 people.'],
  ['a decimal sum', 'The order is worth £1.5m to the firm.'],
  ['a company', 'Hitachi Rail Ltd. Newton Aycliffe has a canteen.'],
  ['e.g. and i.e.', 'Suppliers, e.g. seat makers, i.e. upholsterers, lose out.'],
  ['an ellipsis before a small letter', 'Wait… what happened?'],
  ['a question that somebody asks', '“Are we ready?” she asked.'],
  ['a question and a name after it', '"Is it over?" Mr Howell asked.'],
  ['an exclamation and a full name after it', '“Enough!” Kim McGuinness said at the gates.'],
  ['a bracket after the stop', 'Ms Reeves (who is in the picture.) was there'],
  ['a semicolon', '750 jobs; 1,300 more in the supply chain.'],
  ['a bound before a figure', 'It employs max. 500 people, min. 300, incl. 20 fitters, at avg. 40 hours.'],
  ['a rank or a seat', 'Maj. Lee, Insp. Howe and Rep. Park came by.'],
  ['a stop in an address', 'See gov.UK and example.Org for more.'],
  ['initials without spaces', 'J.K.Smith spoke for the fitters.'],
];

test.each(WHOLE)('%s does not end a sentence', (_, text) => expect(sentencesOf(text)).toEqual([text]));

const PARTED: readonly (readonly [what: string, sentences: readonly string[]])[] = [
  ['full stops', ['The plant opened.', 'It built trains.', 'It still does.']],
  ['a figure after a word', ['It builds trains.', '750 people work there.']],
  ['a sum after a word', ['It is a large plant.', '£400m depends on it.']],
  ['a figure after a figure', ['The plant employs 750.', '1,300 more depend on it.']],
  ['a company’s own full stop', ['He works for Hitachi Rail Ltd.', 'The plant is large.']],
  ['an initialism at the end', ['They came from the U.K.', 'The rest did not.']],
  ['the word “no”', ['Asked twice, ministers said no.', 'Nobody was surprised.']],
  ['a closed quotation', ['“We are ready.”', 'She smiled.']],
  ['two quotations', ['“I will go.”', '“You will not.”']],
  ['a question', ['Is that it?', 'Yes!', 'It is.']],
  ['a question in marks, then narration', ['“Is that it?”', 'Nobody in the room answered him.']],
  ['the pronoun I', ['Who else but I?', 'Nobody.']],
  ['brackets', ['(The plant opened.)', 'It has a canteen.']],
  ['an abbreviated day at the end', ['They met on Jan. 5.', 'They met again.']],
  ['a bound at the end', ['We asked for the max.', 'They gave half.']],
];

test.each(PARTED)('%s', (_, sentences) => expect(sentencesOf(sentences.join(' '))).toEqual(sentences));

test.each<readonly string[]>([
  ['It employs 750 people.', 'Alstom had 3,000.'],
  ['It opened in 2015.', 'Trains came later.'],
  ['“We are ready.”', 'She smiled.'],
  ['Are they ready?', 'Hitachi said so.'],
  ['It rose by 20%.', 'Hitachi fell.'],
  ['(It is open.)', 'Hitachi is glad.'],
  ['He left.', '“Good,” she said.'],
])('%s%s: no space between two sentences', (...sentences) => {
  expect(sentencesOf(sentences.join(''))).toEqual(sentences);
});

describe('lines', () => {
  test.each<[what: string, lines: string[], sentences: string[]]>([
    [
      'a list of facts',
      ['Key facts on the plant', 'Opened: 2015', 'Workers: 750'],
      ['Key facts on the plant', 'Opened: 2015', 'Workers: 750'],
    ],
    [
      'names and posts',
      ['Mark Harper', 'Transport Secretary', 'Louise Haigh'],
      ['Mark Harper', 'Transport Secretary', 'Louise Haigh'],
    ],
    [
      'a line that goes on in small letters',
      ['The plant', 'opened in 2015.'],
      ['The plant\nopened in 2015.'],
    ],
    [
      'a line that ends in a comma',
      ['Asked, it said,', 'Hitachi is ready.'],
      ['Asked, it said,\nHitachi is ready.'],
    ],
    ['a line that ends in “the”', ['It is the', 'Hitachi plant.'], ['It is the\nHitachi plant.']],
    [
      'a text wrapped at a width',
      [
        'The Minister for Waterways said that the rules would be laid in',
        'March and that the Canal Users would have until the end of',
        'June to say what they thought.',
      ],
      [
        'The Minister for Waterways said that the rules would be laid in\nMarch and that the Canal Users would have until the end of\nJune to say what they thought.',
      ],
    ],
    [
      'a long line and the end of its sentence',
      ['The works will be paid for by the owners of the land and by the', 'Canal Users’ Federation.'],
      ['The works will be paid for by the owners of the land and by the\nCanal Users’ Federation.'],
    ],
    [
      'a heading over a sentence',
      ['What is at stake', 'The plant employs 750 people.'],
      ['What is at stake', 'The plant employs 750 people.'],
    ],
  ])('%s', (_, lines, sentences) => expect(sentencesOf(lines.join('\n'))).toEqual(sentences));
});

describe('white space', () => {
  test('around a sentence is left out', () => {
    expect(splitSentences('  One.   Two.  ')).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
  });
  test.each(['', ' ', '\n\n', '\u00a0'])('%j holds no sentence', (text) =>
    expect(splitSentences(text)).toEqual([]),
  );
  test('a line break ends a sentence', () => {
    expect(sentencesOf('Trains for the North\nThe plant opened.')).toEqual([
      'Trains for the North',
      'The plant opened.',
    ]);
  });
});

describe('a run without an end', () => {
  test('is cut at white space', () => {
    const sentences = sentencesOf('seat maker '.repeat(500));
    expect(sentences.length).toBeGreaterThan(3);
    expect(
      sentences.every((sentence) => sentence.length <= 1500 && /^(seat|maker).*(seat|maker)$/.test(sentence)),
    ).toBe(true);
  });
  test('and without white space anywhere', () => {
    expect(sentencesOf('x'.repeat(4000)).map((sentence) => sentence.length)).toEqual([1500, 1500, 1000]);
  });
});

/** What the record's articles do and do not support, held against pages through the checker. */
import { expect, test } from 'vitest';
import { checker, found, pageOf } from './found';

const CASES: readonly (readonly [why: string, published: string, text: string, finding: string])[] = [
  [
    'one account has Hitachi at the meeting, the other does not name it',
    '2024-04-18',
    'The meeting on Wednesday brought together Mark Harper and union representatives; Hitachi was not there.',
    'april-meeting accounts-differ',
  ],
  [
    'December is when the work could run out',
    '2024-04-20',
    'Work at the plant could run out by December 2024.',
    'work-runs-out matches',
  ],
  [
    'September lies within what the record’s words allow',
    '2024-04-20',
    'The plant at Newton Aycliffe will run out of work by September 2024.',
    'work-runs-out accounts-differ',
  ],
  [
    'Rachel Reeves named another month',
    '2024-04-20',
    'Rachel Reeves warned that redundancy consultation could begin in August.',
    'redundancy-process differs',
  ],
  [
    'talks that solved nothing have changed nothing',
    '2024-04-18',
    'No deal for Hitachi is imminent, it is understood.',
    'talks-status matches',
  ],
  [
    'a pledge is on record',
    '2024-06-12',
    'Rachel Reeves pledged in County Durham to vary the contract and bring forward procurement for Hitachi.',
    'reeves-visit on-record',
  ],
  [
    'who backed the campaign',
    '2024-09-28',
    'Keir Starmer, Kim McGuinness and Rachel Reeves had backed the Keep Hitachi on Track campaign.',
    'campaign-backers matches',
  ],
  [
    'whom Kim McGuinness hosted',
    '2024-06-12',
    'Kim McGuinness said she had hosted Keir Starmer, Rachel Reeves and Louise Haigh at the plant.',
    'labour-visits matches',
  ],
  [
    'who raised it',
    '2024-04-18',
    'Paul Howell raised the plant at Prime Minister’s Questions on Wednesday.',
    'raised-in-commons matches',
  ],
  [
    'another questioner',
    '2024-04-18',
    'Louise Haigh raised the plant at Prime Minister’s Questions on Wednesday.',
    'raised-in-commons differs',
  ],
  [
    'the contrary in plain words',
    '2024-06-18',
    'A formal redundancy process has started at the Hitachi plant.',
    'redundancy-process differs',
  ],
  [
    'ministers are said to have changed their mind',
    '2024-06-18',
    'The Government has agreed to the extension, and Hitachi will build more West Coast trains.',
    'west-coast-order differs',
  ],
  [
    'a clause of the campaign’s own',
    '2024-06-18',
    'Sir Keir Starmer would have nothing to do with the campaign to keep Hitachi in Newton Aycliffe.',
    'campaign-backers differs',
  ],
];

test.each(CASES)('%s: %s, %s', (_, published, text, finding) => {
  expect(found(published, text)).toContain(finding);
});

/** Opinions and pledges under claims of what happened or how things are. */
const POSITIONS: readonly (readonly [published: string, text: string, claim: string])[] = [
  ['2024-09-30', 'The mood had improved in the talks between Hitachi and the Government.', 'talks-status'],
  ['2024-09-30', 'There was a better mood in the talks between ministers and Hitachi.', 'talks-status'],
  [
    '2024-09-30',
    'Relations between Hitachi and the new Government have improved, with talks on.',
    'talks-status',
  ],
  [
    '2024-09-30',
    'The atmosphere of the talks with Hitachi is warmer under the new Government.',
    'talks-status',
  ],
  ['2024-09-30', 'The tone of negotiations with Hitachi has changed since the election.', 'talks-status'],
  [
    '2024-04-18',
    'Things were moving in the right direction in talks with Hitachi, Paul Howell thought.',
    'talks-status',
  ],
  [
    '2024-06-12',
    'Labour and the unions called for more West Coast Main Line trains from Hitachi.',
    'west-coast-order',
  ],
  [
    '2024-06-12',
    'On her visit to County Durham Rachel Reeves committed a Labour government to acting on the gap in orders.',
    'reeves-visit',
  ],
];

const SILENT: readonly (readonly [why: string, published: string, text: string, claim: string])[] = [
  [
    'a formal agreement in June is another event than the sign-off of April',
    '2024-06-26',
    'Alstom formally signed its deal for ten trains at Derby on 14 June.',
    'derby-deal differs',
  ],
  [
    'another works in the same town',
    '2024-09-28',
    'The semiconductor plant in Newton Aycliffe opened in 1991.',
    'plant-opened',
  ],
  [
    'a neighbour that the clause before names',
    '2024-09-28',
    'The chip factory was sold on twice after first opening in Newton Aycliffe in 1991.',
    'plant-opened',
  ],
  [
    'another speaker’s month',
    '2024-04-20',
    'The union warned that redundancy consultation could begin in May.',
    'redundancy-process',
  ],
  [
    'an opinion of the mood',
    '2024-09-28',
    'Engagement between Hitachi and the Government was said to be good, both sides confident enough to challenge each other.',
    'talks-status matches',
  ],
  [
    'a seat that is doubtful',
    '2024-09-28',
    'Stockton North MP Chris McDonald spoke of high-level talks with Hitachi.',
    'roles',
  ],
  [
    'a post after its last sighting',
    '2024-06-12',
    'Paul Howell, MP for Sedgefield, called the plan for Hitachi misleading.',
    'roles',
  ],
  [
    'a post before its first sighting',
    '2024-04-20',
    'Lola McEvoy, the Darlington MP, visited Hitachi in Newton Aycliffe.',
    'roles',
  ],
];

test.each(SILENT)('%s is not held against the page: %s, %s', (_, published, text, finding) => {
  expect(found(published, text).filter((each) => each.startsWith(finding))).toEqual([]);
});

/** What is kept from the reader of the last sentence of such a page, as "claim verdict: reason". */
function withheld(published: string, text: string): string[] {
  return [...checker.read(pageOf(published, text)).sentences()].flatMap((sentence) =>
    checker.explain(sentence).withheld.map(({ claim, verdict, reason }) => `${claim} ${verdict}: ${reason}`),
  );
}

// However sure the program is that the sentence makes the claim.
test.each(POSITIONS)('a position is on record and matches nothing: %s, %s', (published, text, claim) => {
  const told = found(published, text).filter((each) => each.startsWith(claim));
  const kept = withheld(published, text).filter((each) => each.startsWith(claim));
  expect(told.length === 0 ? kept : told).toEqual([
    told.length === 0 ? `${claim} on-record: not-sure` : `${claim} on-record`,
  ]);
});

const WITHHELD: readonly (readonly [why: string, published: string, text: string, kept: string])[] = [
  [
    'his seat is known from a doubtful source alone',
    '2024-09-28',
    'Chris McDonald, MP for Stockton North, spoke of Hitachi.',
    'roles role-differs: doubtful-source',
  ],
  [
    'the post stands in quoted words',
    '2024-06-20',
    '“Transport secretary Lou Haigh came to see Hitachi,” said Kim McGuinness.',
    'roles role-differs: quoted',
  ],
  [
    'the number is of another time',
    '2024-06-20',
    'Hitachi’s factory at Newton Aycliffe once employed 500 people.',
    'plant-jobs differs: another-time',
  ],
  [
    'the number is denied',
    '2024-06-20',
    'Hitachi’s factory at Newton Aycliffe does not employ 500 people.',
    'plant-jobs differs: denied',
  ],
  [
    'another weekday for the meeting is told from the page’s date: the page is neither accused nor said to agree',
    '2024-04-22',
    'Thursday’s meeting of Mark Harper with Hitachi, the unions and Paul Howell was a long one.',
    'april-meeting matches: contradicted',
  ],
  [
    'an acceptance told after the record’s end agrees with no refusal',
    '2024-11-20',
    'Hitachi had accepted the order that the Government offered, Jonathan Reynolds told the summit.',
    'offer-declined matches: contradicted',
  ],
];

test.each(WITHHELD)('kept back, since %s', (_, published, text, kept) =>
  expect(withheld(published, text)).toContain(kept),
);

test.each([
  'The meeting of Mark Harper with Hitachi, the unions and Paul Howell on Wednesday was a long one.',
  'Mark Harper met Hitachi, the unions and Paul Howell on 17 April.',
])('the day on record is said to agree: %s', (text) =>
  expect(found('2024-04-19', text)).toContain('april-meeting matches'),
);

test('whoever shares a town with the works counts jobs of its own', () => {
  const text =
    'The purchase of the Coherent works in Newton Aycliffe will keep 320 people in their jobs, ministers said.';
  expect(found('2024-09-29', text)).toContain('coherent-jobs differs');
});

const OF_OTHERS: readonly (readonly [published: string, text: string, finding: string])[] = [
  [
    '2024-04-18',
    'It was Rachel Reeves who raised Hitachi’s Newton Aycliffe plant at Prime Minister’s Questions on Wednesday.',
    'raised-in-commons differs',
  ],
  [
    '2024-06-20',
    'Ministers have told Hitachi that they will order more trains for the West Coast Main Line.',
    'west-coast-order differs',
  ],
  ['2024-09-29', 'Keir Starmer never backed the Keep Hitachi on Track campaign.', 'campaign-backers differs'],
  [
    '2024-04-20',
    '“If they can do it for Alstom they can do it for Hitachi” was how Paul Howell put it.',
    'derby-precedent attributed-differently',
  ],
];

test.each(OF_OTHERS)('%s: %s', (published, text, finding) =>
  expect(found(published, text)).toContain(finding),
);

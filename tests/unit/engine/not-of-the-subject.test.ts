/** Words of the contrary that the sentence says of somebody else, denies or asks: they accuse nobody. */
import { expect, test } from 'vitest';
import { found } from './found';

test.each<[why: string, text: string, finding: string]>([
  [
    'a deal of another firm’s',
    'A deal was done for Derby but talks with Hitachi go on.',
    'talks-status differs',
  ],
  [
    'an agreement of another firm’s',
    'An agreement was announced for Alstom in Derby, and talks with Hitachi over Newton Aycliffe continue.',
    'talks-status differs',
  ],
  [
    'another firm’s consultation',
    'Alstom has begun a formal redundancy consultation at Derby; Hitachi has not.',
    'redundancy-process differs',
  ],
  [
    'a negation after the words',
    'A redundancy process has not started at Hitachi.',
    'redundancy-process differs',
  ],
  [
    'somebody else before a post',
    'Durham’s Police and Crime Commissioner Joy Allen and North East Mayor Kim McGuinness joined the march for Hitachi.',
    'roles role-differs',
  ],
  [
    'another member before a member',
    'Hartlepool MP Jonathan Brash and Sedgefield MP Paul Howell spoke for Hitachi.',
    'roles role-differs',
  ],
  [
    'a part of the work force',
    'Unite represents about 300 workers at the Hitachi plant.',
    'plant-jobs differs',
  ],
  ['another site of the firm', 'Hitachi employs 4,500 people in Italy.', 'plant-jobs differs'],
  [
    'both numbers together',
    'The Hitachi plant and its supply chain between them account for about 2,050 jobs.',
    'supply-chain-jobs differs',
  ],
  [
    'what has not come about',
    'Had the Government extended the contract for West Coast trains, Hitachi would have no crisis.',
    'west-coast-order differs',
  ],
  [
    'a visit since',
    'Sir Keir Starmer has not visited the Hitachi plant since the spring.',
    'labour-visits differs',
  ],
  ['a negated object', 'Hitachi has begun no redundancy process.', 'redundancy-process differs'],
  ['a question', 'Has a redundancy process started at Hitachi?', 'redundancy-process'],
  [
    'somebody else who kept away',
    'Starmer visited the Hitachi plant in April, though Sunak has yet to visit.',
    'labour-visits differs',
  ],
  [
    'somebody else who gave no backing',
    'The Conservatives have refused to give their name to the Hitachi campaign that Labour backs.',
    'campaign-backers differs',
  ],
])('%s: %s', (_, text, finding) => {
  expect(found('2024-06-18', text).filter((each) => each.startsWith(finding))).toEqual([]);
});

/** Invented sentences of local news, without a word of the plant. */

const WHO = [
  'The parish council',
  'A retired teacher from Bishopton',
  'The choir of St Cuthbert’s',
  'A group of allotment holders',
  'The county’s cricket club',
  'A bakery in Sedgefield',
  'The highways department',
  'A team of volunteers',
  'The head of Greenfield primary school',
  'A widely read gardening columnist',
  'The friends of the old library',
];
const WHAT = [
  'has agreed to plant forty oaks along the river',
  'is to open its doors on the first Sunday of each month',
  'raised more than £1,200 for the hospice at the weekend',
  'said the new bus timetable would leave villages without a link after six',
  'wants the footbridge to be repaired before the winter floods',
  'was surprised to win a regional prize for its work with beginners',
  'asked residents to keep their bins off the pavement',
  'plans to bring the summer fair back to the market square',
  'told a meeting that 34 people had signed up within a week',
  'will move into the former post office once the roof is mended',
];
const HOW = [
  'after a vote on Tuesday evening',
  'despite the rain that kept many at home',
  'with help from neighbours and a small grant',
  'for the third year in a row',
  'although the sums have still to be found',
  'as part of a scheme that runs until March',
  'following complaints from shopkeepers',
];

/** Sentence number `at`; numbers far apart give other sentences, since the lists' lengths have no common divisor. */
export function otherSentence(at: number): string {
  const pick = (list: readonly string[]) => list[at % list.length] ?? '';
  return `${pick(WHO)} ${pick(WHAT)} ${pick(HOW)}, note ${at + 1} of the day says.`;
}

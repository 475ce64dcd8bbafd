/** What a reader sees of claims and people, in the popup and on the record's page. */
export const DETAIL_TEXTS = {
  back: 'Back',
  missing: 'The record has no such entry.',
  values: 'What the record holds',
  statements: 'Statements',
  posts: 'Posts on record',
  postsNote: 'Each post on the dates on which an article shows it. Between them the record is silent.',
  noPosts: 'The record shows no post.',
  noStatements: 'The record quotes and reports nothing of this person.',
  on: 'On:',
  party: (party: string) => party,
  people: 'People',
  organisations: 'Organisations',
  statementCount: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  kind: {
    figure: 'Figure',
    date: 'Date',
    event: 'Event',
    state: 'State of things',
    position: 'Position',
    role: 'Posts',
  },
} as const;

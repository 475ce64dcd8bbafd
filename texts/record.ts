/** What a reader sees of claims and people, in the popup and on the record's page. */
export const DETAIL_TEXTS = {
  back: 'Back',
  missing: 'The record has no such entry.',
  values: 'What the record holds',
  statements: 'Statements',
  posts: 'Posts on record',
  partyInferred: (basis: string) => `Party inferred: ${basis}`,
  postInferred: (basis: string) => `In an article the post is inferred: ${basis}`,
  doubtfulPost: (reason: string) => `Doubtful, and no page is held against it: ${reason}`,
  postsNote: 'Each post on the dates on which an article shows it. Between them the record is silent.',
  noStatements: 'The record quotes and reports nothing of this person.',
  on: 'On:',
  overTime: 'On the same matter, over time',
  besideAnother: (name: string) => `${name} beside somebody else on this`,
  sideBySide: 'Two people side by side on this',
  onPage: 'On this page',
  people: 'People',
  organisations: 'Organisations',
  statementCount: (count: number) =>
    count === 1 ? '1 statement' : `${count === 0 ? 'no' : count} statements`,
} as const;

/** What copied text says beside the record's own words. */
export const MARKDOWN_TEXTS = {
  pageTitle: (title: string) => `Claims on “${title}” beside the record`,
  page: 'Page',
  published: (date: string) => `published ${date}`,
  undated: 'no date given',
  noFindings: 'No claim of this page is in the record.',
  report: 'A mark that looks wrong',
  expected: 'What I expected:',
  sentence: 'Sentence',
  marked: 'Marked words',
  finding: 'Finding',
  record: 'Record',
} as const;

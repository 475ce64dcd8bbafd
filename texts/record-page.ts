/** What a reader sees around the views of the record's page. */
export const RECORD_PAGE_TEXTS = {
  name: 'On the Record',
  lead: (articles: number, subject: string) =>
    `What ${articles} articles hold on ${subject}: who said what, and when.`,
  nav: 'Views of the record',
  views: {
    timeline: 'Timeline',
    claims: 'Claims',
    people: 'People',
    sources: 'Sources and method',
    search: 'Search',
  },
  skip: 'Skip to the content',
  pageTitle: (view: string) => `${view} – On the Record`,
} as const;

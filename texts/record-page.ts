/** What a reader sees around the views of the record's page. */
export const RECORD_PAGE_TEXTS = {
  title: 'The record',
  name: 'On the Record',
  lead: 'What five articles hold on the Hitachi train plant at Newton Aycliffe: who said what, and when.',
  nav: 'Views of the record',
  views: {
    timeline: 'Timeline',
    claims: 'Claims',
    people: 'People',
    sources: 'Sources and method',
    search: 'Search',
  },
  skip: 'Skip to the content',
  searchKey: 'Press / to search',
  pageTitle: (view: string) => `${view} – On the Record`,
} as const;

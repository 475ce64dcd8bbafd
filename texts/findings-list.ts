/** What a reader sees of the list of a page's claims. */
export const FINDINGS_TEXTS = {
  filter: 'Kinds of mark, with their line on the page',
  show: 'Show on the page',
  openClaim: 'Open the claim',
  unmarked: 'Not marked: its verdict or claim is hidden, or the page has changed.',
  copyAll: 'Copy all with sources',
} as const;

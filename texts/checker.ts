/** What a reader sees or hears on a page besides the cards. */

export const CHECKER_TEXTS = {
  close: 'Close',
  /** Where the reader asked about a selection. */
  selectionHeading: 'Selected text',
  nothingSelected: 'Select some text first, then choose “Check selected text”.',
  nothingOnRecord: 'The record says nothing on this text.',
  selectionChecking: 'Still reading this page. Please try again in a moment.',
  noFindings: 'No claims are marked on this page.',
} as const;

/** Read out when a card opens: "Claim 3 of 7. Differs from the record: This page: 500 jobs. Record: 750." */
export function findingAnnouncement(index: number, of: number, label: string, headline: string): string {
  return `Claim ${index} of ${of}. ${label}: ${headline}`;
}

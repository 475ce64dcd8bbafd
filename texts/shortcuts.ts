/** What a reader sees of the keyboard shortcuts. */
export const SHORTCUT_TEXTS = {
  heading: 'Keyboard',
  unassigned: 'not assigned',
  change: 'Change shortcuts',
  inPopup: 'In the popup and on the record’s page',
  search: 'Search',
  inCard: 'On a page',
  closeCard: 'Close the card',
} as const;

/** What a reader sees of the toolbar popup. */
export const POPUP_TEXTS = {
  name: 'On the Record',
  tabs: 'Views',
  timeline: 'Timeline',
  page: 'This page',
  people: 'People',
  search: 'Search',
  claimsOnPage: 'claims on record',
  openRecord: 'Open the whole record in a tab',
  settings: 'Settings',
  toList: 'See them',
  siteSwitch: (host: string) => `On for ${host}`,
  summary: {
    reading: 'Reading this page…',
    unreadable: 'This page cannot be read by extensions.',
    switchedOff: (host: string) => `Switched off on ${host}.`,
    notPermitted: 'This page has not been checked.',
    notAbout: (subject: string) => `This page is not about ${subject}.`,
    checking: (found: number) => (found === 0 ? 'Checking…' : `Checking… ${claims(found)} so far.`),
    none: 'No claim on this page is in the record.',
    /** "19 claims: 2 differ, 4 disputed." */
    found: (found: number, kinds: readonly string[]) =>
      kinds.length === 0
        ? `${claims(found)}: none differs from the record.`
        : `${claims(found)}: ${kinds.join(', ')}.`,
  },
  unreadable: {
    heading: 'Nothing to check here',
    body: 'The browser’s own pages, extension stores and PDF files are closed to extensions. The timeline, the people and the search work everywhere.',
  },
  switchedOff: {
    heading: (host: string) => `Switched off on ${host}`,
    body: 'No page of this site is looked at until you switch it on again.',
    action: 'Switch on',
  },
  notPermitted: {
    heading: 'Not checked yet',
    body: (host: string) =>
      `${host} is not on the list of news sites, so nothing here is read unless you ask for it.`,
    check: 'Check this page',
    always: 'Check this site from now on',
    alwaysNote: 'Your browser will ask you to agree. You can take it back in the settings.',
    failed: 'The browser did not let this page be checked.',
  },
  notAbout: {
    heading: (short: string) => `Not about ${short}`,
    body: (subject: string) => `This page is not about ${subject}, so nothing on it is marked.`,
  },
  checking: 'Checking the page, sentence by sentence…',
  none: {
    heading: 'No claim found',
    body: (short: string) =>
      `The page is about ${short}, but no sentence on it makes a claim that the record can speak to. That says nothing about whether its sentences hold.`,
  },
  bound: {
    text: 'The page is very long; the rest of it has not been checked.',
    time: 'Checking took too long and was stopped; the rest of the page has not been checked.',
    findings:
      'The page makes more claims than are marked at a time; those farthest from its newest text are left out.',
    changes: 'The page keeps changing; its latest changes have not been checked.',
  },
  copied: 'Copied to the clipboard.',
  copyFailed: 'The browser did not allow copying.',
  notStored: 'The browser could not store this.',
  gone: 'These words are no longer on the page.',
} as const;

function claims(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

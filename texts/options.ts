/** What a reader sees in the settings. */
export const OPTIONS_TEXTS = {
  title: 'Settings – On the Record',
  heading: 'Settings',
  saved: 'Saved.',
  saveFailed: 'The browser could not store this.',
  notice: {
    repaired:
      'Part of your stored settings could not be read. That part is back to what it was at first; the rest is kept.',
    reset: 'Your stored settings could not be read. They are back to what they were at first.',
    dismiss: 'Understood',
  },
  verdicts: {
    heading: 'What is marked',
    intro: 'Claims that are not marked here still stand in the popup’s list of the page.',
  },
  style: {
    heading: 'How marks look',
    underline: 'Underline',
    tint: 'Underline and tint',
  },
  sites: {
    heading: 'Sites',
    intro: (short: string) =>
      `On these pages the extension looks whether they are about ${short}. Nothing that it reads leaves your device.`,
    listed: (count: number) => `The list of ${count} news sites it comes with`,
    added: 'Sites you have added',
    noneAdded: 'None yet.',
    add: 'Add a site',
    placeholder: 'news.example.org',
    addAction: 'Add',
    addNote:
      'Your browser will ask you to agree. This gives the extension sight of that site’s pages, and of no other.',
    remove: 'Remove',
    removeLabel: (site: string) => `Remove ${site}`,
    invalid: 'Please give the name of one site, such as news.example.org.',
    isListed: (site: string) => `${site} is on the list already.`,
    isAdded: (site: string) => `You have added ${site} already.`,
    refused: 'The browser did not agree; nothing was added.',
    done: (site: string) => `Added ${site}.`,
    removed: (site: string) => `Removed ${site}.`,
    off: 'Switched off on',
    noneOff: 'No site is switched off.',
    switchOn: 'Switch on',
    switchOnLabel: (site: string) => `Switch on for ${site}`,
  },
  claims: {
    heading: 'Hidden claims',
    intro: 'Claims you have hidden from a card. They are marked on no page.',
    none: 'No claim is hidden.',
    show: 'Show again',
    showLabel: (claim: string) => `Show “${claim}” again`,
  },
  reset: {
    heading: 'Start afresh',
    intro:
      'Sets what is marked, how marks look, sites switched off and hidden claims back to what they were at first. Sites you have added stay; remove them above.',
    action: 'Reset all settings',
    confirm: 'Reset them all?',
    yes: 'Reset',
    no: 'Keep them',
    done: 'All settings are reset.',
  },
} as const;

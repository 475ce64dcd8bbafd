/** What a reader sees once, when the extension has been installed. */
export const WELCOME_TEXTS = {
  title: 'Welcome – On the Record',
  name: 'On the Record',
  lead: (subject: string) =>
    `On news pages about ${subject}, it marks the claims that a sourced record can speak to, and shows that record.`,
  try: {
    heading: 'Try it here',
    intro: 'Rest the pointer on marked words, or tap them, to see what the record holds.',
    byKeyboard: 'By keyboard:',
    next: 'next claim',
    previous: 'previous claim',
    note: 'A made-up report, marked by the extension as it would mark any page. Some of it is wrong on purpose.',
    checking: 'Checking the passage…',
  },
  does: {
    heading: 'What it does',
    items: (sites: number, subject: string) => [
      `It looks only at pages of ${sites} news sites, and at others where you ask it to.`,
      `Where a page is about ${subject}, it compares the page’s figures, dates, quotations, speakers and posts with the record, and marks the claims it can speak to.`,
      'The button in the toolbar holds the story’s timeline, this page’s claims, the people and a search.',
    ],
  },
  never: {
    heading: 'What it never does',
    items: [
      'It never says “true” or “false”: it says how a sentence stands to the record, and shows it.',
      'It never sends anything anywhere. Everything runs on your device; the only request is a web search that you start yourself.',
      'It never changes a page’s text, and never guesses: where the record knows nothing, nothing is marked.',
    ],
  },
  marks: 'What the marks mean',
  keyboard: 'Keyboard',
  more: {
    record: 'Open the record',
    settings: 'Settings',
    method: 'Sources and method',
  },
} as const;

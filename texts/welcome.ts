/** What a reader sees once, when the extension has been installed. */
export const WELCOME_TEXTS = {
  title: 'Welcome – On the Record',
  name: 'On the Record',
  lead: 'On news pages about the Hitachi train plant at Newton Aycliffe, it marks the claims that a sourced record can speak to, and shows that record.',
  try: {
    heading: 'Try it here',
    intro: 'Rest the pointer on marked words, or tap them, to see what the record holds.',
    byKeyboard: 'By keyboard:',
    next: 'next claim',
    previous: 'previous claim',
    note: 'A made-up report, marked by the extension as it would mark any page. Some of it is wrong on purpose.',
    checking: 'Checking the passage…',
  },
  passage: {
    headline: 'Hitachi train plant at Newton Aycliffe still waits for orders',
    date: '2024-06-20',
    dateText: '20 June 2024',
    paragraphs: [
      'The Hitachi plant at Newton Aycliffe opened in 2015 and employs 750 people. It has orders left for just 65 trains.',
      'Rishi Sunak once called the company a “fantastic example of world-beating manufacturing”. In April, Transport Secretary Louise Haigh said the contracts could be varied.',
      'Ministers have told Hitachi that they have no plans to order more trains for the West Coast Main Line. Another 1,400 local jobs depend on the plant.',
      'Labour says it would end the “boom-and-bust” in train building with a long-term strategy.',
    ],
  },
  does: {
    heading: 'What it does',
    items: (sites: number) => [
      `It looks only at pages of ${sites} news sites, and at others where you ask it to.`,
      'Where a page is about the plant, it compares the page’s figures, dates, quotations, speakers and posts with the record, and marks the claims it can speak to.',
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
  keyboard: 'Keyboard',
  more: {
    record: 'Open the record',
    settings: 'Settings',
    method: 'Sources and method',
  },
} as const;

import type { Story } from '../engine/model/record';

/** Sources and method, as the record's page tells them. */
export const METHOD_TEXTS = {
  heading: 'Sources and method',
  lead: (articles: number, publishers: string) =>
    `The record is built from ${articles} articles of one newspaper, ${publishers}. It holds what they say, and nothing else.`,
  sections: ({ short, publishers }: Pick<Story, 'short' | 'publishers'>) => [
    {
      heading: 'Who published them',
      paragraphs: [
        publishers,
        'When two of the articles say the same, that is one newspaper saying it twice. The record never counts a repetition as a second source.',
      ],
    },
    {
      heading: 'How the articles were read',
      paragraphs: [
        'Each article was read paragraph by paragraph. What somebody is quoted as saying is kept word for word; everything else is restated in our own words. Each statement notes its paragraph, its speaker, the post the speaker is shown in, and when it was said, where the article tells.',
        'The articles’ texts carry neither headline nor address nor date. Dates are therefore spans, each with the sentence it rests on. Where a speaker is inferred, the statement says so and why.',
        'A program compares the record with the articles: every quotation must stand word for word in its paragraph, every figure must be there, and every quotation and figure of an article must be in the record or be listed with the reason why not.',
      ],
    },
    {
      heading: 'How a page is checked',
      paragraphs: [
        `Everything happens on your device. A page about ${short} is read sentence by sentence; a sentence is marked only where it makes one of the claims of the record. Then its figures, dates, quotations, speakers and posts are compared with what the record holds at the page’s date.`,
        'Nothing here says “true” or “false”. A mark says how a sentence stands to this record, and the card shows the record. Where it knows nothing it stays silent: text without a mark has not been found right, it has not been checked.',
      ],
    },
    {
      heading: 'What it cannot know',
      paragraphs: [
        'What happened after the record ends, what other newspapers wrote, and what nobody told this one. Posts are known on the dates on which an article shows them; between those dates the record is silent.',
        'A program decides which sentences make a claim. It errs: it leaves out sentences it should mark and, more seldom, marks one it should not.',
      ],
    },
  ],
  verdicts: 'What the marks mean',
  articles: 'The articles',
  articleRow: (statements: number) => (statements === 1 ? '1 statement' : `${statements} statements`),
  correction: {
    heading: 'Asking for a correction',
    paragraphs: [
      'A mark looks wrong? Open its card, choose “More actions” and then “Report a wrong mark”. That copies the sentence, the finding and the version of the record; nothing is sent.',
      'Something in the record itself is wrong, or you are named in it and disagree? Copy the request below and complete it.',
      'Send either text through the support page of the store where you got the extension. For a correction to an article itself, ask the newspaper that published it.',
    ],
    copy: 'Copy a correction request',
    copied: 'Copied. Nothing has been sent.',
    copyFailed: 'The browser did not allow copying.',
    request: (version: string) =>
      [
        '## A correction to the record',
        `Version of the record: \`${version}\``,
        'Claim, statement or person:',
        'What the record says:',
        'What the article says, with its paragraph:',
      ].join('\n\n'),
  },
  version: (version: string) => `Version of the record: ${version}`,
} as const;

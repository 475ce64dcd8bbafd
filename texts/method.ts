import type { Story } from '../engine/model/story';
import { dayText } from './dates';

/** Sources and method, as the record's page tells them. */
export const METHOD_TEXTS = {
  heading: 'Sources and method',
  lead: (articles: number, publishers: string) =>
    `The record is built from ${articles} articles of one newspaper, ${publishers}. It holds what they say, what is inferred or reckoned from it, and marks which is which.`,
  sections: ({ short, publishers, method }: Pick<Story, 'short' | 'publishers' | 'method'>) => [
    {
      heading: 'Who published them',
      paragraphs: [
        publishers,
        'When two of the articles say the same, that is one newspaper saying it twice. Where a figure is said to be given most often, that counts what was repeated: it is no proof, and no second source.',
      ],
    },
    {
      heading: 'Who makes this, and who pays',
      paragraphs: [
        'On the Record is a project of open source. Who wrote what stands in the history of its repository. It was made without commission, help or money from the newspaper, the company, a union, a party or a Government that the record speaks of.',
        'Nobody pays for it. It has no funding, sells nothing, shows no advertisement and collects nothing; its makers answer to nobody named in it. It is not a member of a fact-checkers’ network, and follows their codes as far as a program can: sources shown, method shown, corrections open.',
        'To reach its makers, use the forms under Issues of the project’s repository (“A correction to the record”, “A wrong mark on a page”), or the support page of the store where you got the extension. It has no other address: the one inside the Firefox package, ending in “.example”, is a placeholder that the format asks for and leads nowhere.',
      ],
    },
    {
      heading: 'Why these articles and these claims',
      paragraphs: method.selection,
    },
    {
      heading: 'One rule for all',
      paragraphs: [
        `A pledge, a demand, an opinion or a forecast is “on the record” for whoever made it: it is never said to be right or wrong. ${method.fairness}`,
        'A party is shown where an article gives it, and marked as inferred, with the reason, where it follows from one. Where neither is so there is none, whoever it is. What accusers and accused say of each other stands under one claim.',
      ],
    },
    {
      heading: 'How the articles were read',
      paragraphs: [
        'Each article was read paragraph by paragraph. What somebody is quoted as saying is kept word for word; everything else is restated in our own words. Each statement notes its paragraph, its speaker, the post the speaker is shown in, and when it was said, where the article tells. Where a quotation says too little by itself, what it belongs to stands with it.',
        `Statements were written once and then held a second time against the articles, paragraph by paragraph, in search of what is altered, missing, too strong or unfair. The last such review was on ${dayText(method.reviewed)}; what it mended is listed below under corrections.`,
        'The articles’ texts carry neither headline nor address nor date. Dates are therefore spans, each with the sentence it rests on. Where a speaker is inferred, the statement says so and why.',
        'A program compares the record with the articles: every quotation must stand word for word in its paragraph, every figure and date must be borne out by it, every post by the article up to there, and every quotation and figure of an article must be in the record or be listed with the reason why not. Whether a summary is fair it cannot tell: that is an editor’s judgement, made in the second reading.',
        'What no article says but follows from some, such as how long a Government had been in office, is marked as derived, with the reckoning. What a source got wrong, or may have, is marked beside it with the reason, and no page is held against it.',
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
        'A program, learned from labelled sentences, decides which sentences make a claim, and fixed rules decide how they stand to the record; nobody has looked at the page before you. The program errs: it leaves out sentences it should mark and, more seldom, marks one it should not.',
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
      'Send either text by a form under Issues of the project’s repository, or through the support page of the store where you got the extension. Each is held against the article’s paragraph; what is wrong is mended in the next version and listed here, and what stays gets a reason. For a correction to an article itself, ask the newspaper that published it.',
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
  corrections: 'Corrections',
  version: (version: string) => `Version of the record: ${version}, last reviewed on 28 November 2026`,
} as const;

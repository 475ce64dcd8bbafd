/** What a reader sees of the articles the record is built from. */
export const SOURCE_TEXTS = {
  heading: (date: string) => `Article of ${date}`,
  basis: 'How the date is known',
  headline: 'Headline and address',
  unknown: 'Not known: the text that was read carries neither, and none is made up.',
  checksum: 'Checksum of the text (SHA-256)',
  statements: 'Statements, paragraph by paragraph',
  paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
} as const;

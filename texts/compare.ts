/** What a reader sees of two people set side by side. */
export const COMPARE_TEXTS = {
  kind: 'Two people side by side',
  alone: 'Only one voice on record speaks to this.',
  person: (side: number) => (side === 1 ? 'One' : 'The other'),
  option: (name: string, statements: number) =>
    `${name} (${statements} ${statements === 1 ? 'statement' : 'statements'})`,
} as const;

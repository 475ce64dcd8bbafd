/** What a reader sees where a change that they chose in a card is confirmed. */
export const CONFIRM_TEXTS = {
  nothing: 'There is nothing to confirm.',
  undo: 'Undo',
  undone: 'Undone. Everything is as it was.',
  failed: 'The browser could not store this.',
  close: 'Close this tab',
  claim: (heading: string) => ({
    question: `Hide “${heading}” on all pages?`,
    note: 'It will not be marked any more. The popup’s list of a page still has it, and the settings show it again.',
    action: 'Hide this claim',
    done: 'Hidden.',
  }),
  site: (host: string) => ({
    question: `Switch off on ${host}?`,
    note: 'Nothing will be read or marked there. The popup and the settings switch it on again.',
    action: 'Switch off',
    done: 'Switched off.',
  }),
} as const;

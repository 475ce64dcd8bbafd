/** What a reader sees in the browser's own menus, settings and buttons. */

export const MENU_TEXTS = {
  /** Also what the extension's button shows. */
  name: 'On the Record',
  checkSelection: 'Check selected text',
  checkPage: 'Check this page',
  /** Descriptions of the keyboard commands. */
  openPopup: 'Open the record of the story',
  nextFinding: 'Go to the next claim on the page',
  previousFinding: 'Go to the previous claim on the page',
} as const;

/** What the web stores and the browser's list of extensions say of it. @param subject what the story is about */
export function extensionDescription(subject: string): string {
  return `Marks claims about ${subject} and shows how they stand to a sourced record.`;
}

/** The button's tooltip in a tab. */
export function buttonTitle(findings: number | null): string {
  if (findings === null || findings === 0) return MENU_TEXTS.name;
  return `${MENU_TEXTS.name}: ${findings} ${findings === 1 ? 'claim' : 'claims'} on this page`;
}

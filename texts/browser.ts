/** What a reader sees in the browser's own menus, settings and buttons. */

export const MENU_TEXTS = {
  /** Also what the web stores and the extension's button show. */
  name: 'On the Record',
  description:
    'Marks claims about the Hitachi train plant at Newton Aycliffe and shows how they stand to a sourced record.',
  checkSelection: 'Check selected text',
  checkPage: 'Check this page',
  /** Descriptions of the keyboard commands. */
  openPopup: 'Open the record of the story',
  nextFinding: 'Go to the next claim on the page',
  previousFinding: 'Go to the previous claim on the page',
} as const;

/** The button's tooltip in a tab. */
export function buttonTitle(findings: number | null): string {
  if (findings === null || findings === 0) return MENU_TEXTS.name;
  return `${MENU_TEXTS.name}: ${findings} ${findings === 1 ? 'claim' : 'claims'} on this page`;
}

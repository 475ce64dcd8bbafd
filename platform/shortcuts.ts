/** The keyboard commands of the manifest, as the browser has assigned them. */
import { browser } from 'wxt/browser';
import { MENU_TEXTS } from '../texts/browser';

/** A command's description and its keys; empty where the browser or the reader has assigned none. */
export interface AssignedShortcut {
  readonly description: string;
  readonly keys: string;
}

export async function assignedShortcuts(): Promise<readonly AssignedShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    // Browsers leave the description of the command that opens the popup empty.
    description: description || (name === '_execute_action' ? MENU_TEXTS.openPopup : (name ?? '')),
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  // Firefox has a way of its own to that page; Chromium opens it by its address.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

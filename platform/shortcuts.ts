/** The keyboard commands of the manifest, as the browser has assigned them. */
import * as v from 'valibot';
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

const GIVEN_KEY = 'shortcutsGiven';
const GivenSchema = v.fallback(v.array(v.string()), []);

/**
 * Notes, once, which commands the browser has given keys: one of them that has none later is one whose keys the reader has
 * cleared.
 */
export async function noteGivenShortcuts(): Promise<void> {
  const stored = await browser.storage.local.get(GIVEN_KEY);
  if (stored[GIVEN_KEY] !== undefined) return;
  const commands = await browser.commands.getAll();
  const given = commands.filter(({ shortcut }) => shortcut).map(({ name }) => name);
  await browser.storage.local.set({ [GIVEN_KEY]: given });
}

/** Whether each step from claim to claim has to be listened for in pages: the browser has never given it keys. */
export async function stepsWithoutKeys(): Promise<{ readonly next: boolean; readonly previous: boolean }> {
  const [commands, stored] = await Promise.all([
    browser.commands.getAll(),
    browser.storage.local.get(GIVEN_KEY),
  ]);
  const given = v.parse(GivenSchema, stored[GIVEN_KEY]);
  const isWithout = (command: string) =>
    !given.includes(command) && !commands.find(({ name }) => name === command)?.shortcut;
  return { next: isWithout('next-finding'), previous: isWithout('previous-finding') };
}

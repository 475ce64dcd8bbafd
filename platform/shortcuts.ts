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
const GivenSchema = v.fallback(v.record(v.string(), v.string()), {});

/**
 * Notes, once, which keys the browser has given each command: one that has others later, or none, is one whose keys the
 * reader has changed.
 */
export async function noteGivenShortcuts(): Promise<void> {
  const stored = await browser.storage.local.get(GIVEN_KEY);
  if (stored[GIVEN_KEY] !== undefined) return;
  await browser.storage.local.set({ [GIVEN_KEY]: await keysByCommand() });
}

/**
 * Whether each step from claim to claim is listened for in pages too. Not once the reader has cleared or changed its keys.
 * Where the browser has taken the keys itself, a page hears of them only where a keyboard prints them in another place.
 */
export async function stepsInPages(): Promise<{ readonly next: boolean; readonly previous: boolean }> {
  const [now, stored] = await Promise.all([keysByCommand(), browser.storage.local.get(GIVEN_KEY)]);
  const given = v.parse(GivenSchema, stored[GIVEN_KEY]);
  const isAsGiven = (command: string) => now[command] === (given[command] ?? now[command]);
  return { next: isAsGiven('next-finding'), previous: isAsGiven('previous-finding') };
}

async function keysByCommand(): Promise<Readonly<Record<string, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

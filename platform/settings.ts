/**
 * What the reader has chosen. Kept in the browser's local storage under one key and validated whenever it is
 * read: storage is outside data, and an older or damaged value must never leave a reader with a blank page.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { VERDICTS } from '../engine/model/finding';

/** How marks look: an underline alone, or an underline with a tint behind the words. */
export const MARK_STYLES = ['underline', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** How many claims or sites a list may name; far more than a reader would choose by hand. */
const MAX_ENTRIES = 1000;
/** Longest host name that DNS allows, in characters. */
const MAX_NAME = 253;

const names = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MAX_NAME))),
  // One too many costs the oldest, not the list.
  v.transform((list) => list.slice(-MAX_ENTRIES)),
);

const settingsEntries = {
  version: v.literal(1),
  /** Verdicts that are not marked; all the others are. */
  hiddenVerdicts: v.array(v.picklist(VERDICTS)),
  markStyle: v.picklist(MARK_STYLES),
  /** Ids of claims that the reader does not want to see marked. */
  hiddenClaims: names,
  /** Host names ("www.bbc.co.uk") on which the extension stays silent. */
  sitesOff: names,
};
const SettingsSchema = v.object(settingsEntries);
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  hiddenVerdicts: [],
  markStyle: 'underline',
  hiddenClaims: [],
  sitesOff: [],
};

/** Takes each part that can be used and the default for each that cannot. */
const LenientSchema = v.object({
  version: v.fallback(settingsEntries.version, DEFAULT_SETTINGS.version),
  hiddenVerdicts: v.fallback(settingsEntries.hiddenVerdicts, []),
  markStyle: v.fallback(settingsEntries.markStyle, DEFAULT_SETTINGS.markStyle),
  hiddenClaims: v.fallback(settingsEntries.hiddenClaims, []),
  sitesOff: v.fallback(settingsEntries.sitesOff, []),
});

/**
 * What the reader should be told about a stored value that could not be used as it was: `repaired` where a
 * part was replaced by its default, `reset` where nothing could be kept.
 */
export const SETTINGS_NOTICES = ['repaired', 'reset'] as const;
export type SettingsNotice = (typeof SETTINGS_NOTICES)[number];

export interface StoredSettings {
  readonly settings: Settings;
  readonly notice: SettingsNotice | null;
}

/** Turns whatever storage holds (`undefined`: nothing yet) into settings. Never throws. */
export function readStoredSettings(stored: unknown): StoredSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, notice: null };
  const whole = v.safeParse(SettingsSchema, stored);
  if (whole.success) return { settings: whole.output, notice: null };
  const parts = v.safeParse(LenientSchema, stored);
  const names = v.safeParse(v.record(v.string(), v.unknown()), stored);
  const isKept = names.success && Object.keys(settingsEntries).some((name) => name in names.output);
  return parts.success && isKept
    ? { settings: parts.output, notice: 'repaired' }
    : { settings: DEFAULT_SETTINGS, notice: 'reset' };
}

const SETTINGS_KEY = 'settings';
const NOTICE_KEY = 'settingsNotice';
const NoticeSchema = v.fallback(v.nullable(v.picklist(SETTINGS_NOTICES)), null);

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return (await loadStored()).settings;
}

/** What to tell the reader about their stored settings, until they dismiss it. */
export async function loadSettingsNotice(): Promise<SettingsNotice | null> {
  try {
    const stored = await browser.storage.local.get([SETTINGS_KEY, NOTICE_KEY]);
    return (
      v.parse(NoticeSchema, stored[NOTICE_KEY] ?? null) ?? readStoredSettings(stored[SETTINGS_KEY]).notice
    );
  } catch {
    return null;
  }
}

/** Puts a damaged stored value right, if that has not been done, and forgets the notice about it. */
export async function dismissSettingsNotice(): Promise<void> {
  await updateSettings((settings) => settings);
  await browser.storage.local.remove(NOTICE_KEY);
}

/** Changes wait for one another, in whichever of the extension's pages they are made: none overwrites another. */
const LOCK = 'settings';

/**
 * Changes the stored settings.
 *
 * @param change gets the settings as stored now and returns the new ones
 * @returns the new settings, once stored; rejects where storage refuses them (full, for example)
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const { settings, notice } = await loadStored();
    const changed = change(settings);
    // A damaged value is put right by this; the reader is told at the next surface they open.
    const stored: Record<string, unknown> = { [SETTINGS_KEY]: changed };
    if (notice !== null) stored[NOTICE_KEY] = notice;
    await browser.storage.local.set(stored);
    return changed;
  });
}

export function resetSettings(): Promise<Settings> {
  return updateSettings(() => DEFAULT_SETTINGS);
}

/**
 * Calls back with the new settings, and those before, whenever they change, in whichever window that happens.
 *
 * @returns a function that stops it
 */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area !== 'local' || change === undefined) return;
    onChange(readStoredSettings(change.newValue).settings, readStoredSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** A copy of a list with one entry in it or not; an entry never stands twice. */
export function withEntry<T>(list: readonly T[], entry: T, present: boolean): T[] {
  const others = list.filter((other) => other !== entry);
  return present ? [...others, entry] : others;
}

async function loadStored(): Promise<StoredSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return readStoredSettings(stored[SETTINGS_KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, notice: null };
  }
}

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  dismissSettingsNotice,
  loadSettings,
  loadSettingsNotice,
  readStoredSettings,
  resetSettings,
  type Settings,
  updateSettings,
  watchSettings,
  withEntry,
} from '../../../platform/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const OWN: Settings = {
  version: 1,
  hiddenVerdicts: ['matches'],
  markStyle: 'tint',
  hiddenClaims: ['plant-jobs'],
  sitesOff: ['www.bbc.co.uk'],
};

describe('a stored value', () => {
  test.each([
    ['nothing yet', undefined, DEFAULT_SETTINGS, null],
    ['as written', OWN, OWN, null],
    ['a text', 'matches', DEFAULT_SETTINGS, 'reset'],
    ['null', null, DEFAULT_SETTINGS, 'reset'],
    ['a list', [OWN], DEFAULT_SETTINGS, 'reset'],
    ['something else', { colour: 'red' }, DEFAULT_SETTINGS, 'reset'],
    ['without a version', { ...OWN, version: undefined }, OWN, 'repaired'],
    ['of another version', { ...OWN, version: 2 }, OWN, 'repaired'],
    ['with one part gone', { ...OWN, sitesOff: undefined }, { ...OWN, sitesOff: [] }, 'repaired'],
    ['with one part damaged', { ...OWN, markStyle: 'neon' }, { ...OWN, markStyle: 'underline' }, 'repaired'],
    [
      'with an unknown verdict',
      { ...OWN, hiddenVerdicts: ['false'] },
      { ...OWN, hiddenVerdicts: [] },
      'repaired',
    ],
    [
      'with a name beyond bounds',
      { ...OWN, sitesOff: ['x'.repeat(300)] },
      { ...OWN, sitesOff: [] },
      'repaired',
    ],
  ])('%s', (_, stored, settings, notice) => {
    expect(readStoredSettings(stored)).toEqual({ settings, notice });
  });

  test('of any kind gives settings that are read back as they are', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = readStoredSettings(stored);
        expect(readStoredSettings(settings)).toEqual({ settings, notice: null });
      }),
    );
  });
});

describe('changes', () => {
  test('of one site too many cost the oldest, and no other', async () => {
    const sites = Array.from({ length: 1_000 }, (_, at) => `s${at}.example`);
    await updateSettings((settings) => ({ ...settings, sitesOff: sites }));
    await updateSettings((settings) => ({
      ...settings,
      sitesOff: withEntry(settings.sitesOff, 'new.example', true),
    }));
    expect((await loadSettings()).sitesOff).toEqual([...sites.slice(1), 'new.example']);
    expect(await loadSettingsNotice()).toBeNull();
  });

  test('are stored, one after the other', async () => {
    const hide = (claim: string) =>
      updateSettings((settings) => ({
        ...settings,
        hiddenClaims: withEntry(settings.hiddenClaims, claim, true),
      }));
    await Promise.all([hide('a'), hide('b'), hide('a')]);
    expect((await loadSettings()).hiddenClaims).toEqual(['b', 'a']);
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('are told with what was before, until that is no longer wanted', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    await updateSettings(() => OWN);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(OWN, DEFAULT_SETTINGS);
    stop();
    await resetSettings();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('that storage refuses are reported, and the next one is tried all the same', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(updateSettings(() => OWN)).rejects.toThrow('QuotaExceededError');
    await expect(updateSettings(() => OWN)).resolves.toEqual(OWN);
  });
});

describe('the notice of a damaged value', () => {
  test('is there before and after the value is put right, until it is dismissed', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...OWN, markStyle: 7 } });
    expect(await loadSettingsNotice()).toBe('repaired');
    await updateSettings((settings) => settings);
    expect(await loadSettingsNotice()).toBe('repaired');
    await dismissSettingsNotice();
    expect(await loadSettingsNotice()).toBeNull();
    expect(await loadSettings()).toEqual({ ...OWN, markStyle: 'underline' });
  });

  test('can be dismissed at once', async () => {
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    await dismissSettingsNotice();
    expect(await loadSettingsNotice()).toBeNull();
  });
});

test('storage that cannot be read gives the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_ANSWERS as ANSWERS } from '../../../../entrypoints/background/answers';
import type { Sender } from '../../../../platform/messages';
import { loadSettings, updateSettings } from '../../../../platform/settings';

const executeScript = vi.fn();
const insertCSS = vi.fn(async () => {});
const setBadgeText = vi.fn();
const searched = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  for (const fake of [executeScript, setBadgeText, searched]) fake.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser, { search: { query: searched } });
});

async function fromPage(url: string, more: Partial<Sender> = {}): Promise<Sender> {
  const tab = await fakeBrowser.tabs.create({ url });
  return { tab, url, frameId: 0, documentId: 'D1', ...more };
}
const fromPopup = (): Sender => ({ url: fakeBrowser.runtime.getURL('/popup.html') });

describe('the gate’s finding', () => {
  test('starts the checker', async () => {
    const page = await fromPage('https://a.example/1');
    expect(await ANSWERS['story-found'](null, page)).toBe(true);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  test('starts nothing on a site that is switched off', async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['a.example'] }));
    const page = await fromPage('https://a.example/1');
    expect(await ANSWERS['story-found'](null, page)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  test.each([
    [3, '3'],
    [99, '99'],
    [100, '99+'],
    [0, ''],
    [null, ''],
  ])('of %s findings shows "%s", in their tab alone', async (findings, text) => {
    const page = await fromPage('https://a.example/1');
    await ANSWERS['findings-counted'](findings, page);
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: page.tab?.id, text });
  });

  test('is not for a frame within the page', async () => {
    const page = await fromPage('https://a.example/1', { frameId: 3 });
    expect(await ANSWERS['findings-counted'](3, page)).toBe(false);
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});

describe('a tab is checked', () => {
  test('for the popup', async () => {
    expect(await ANSWERS['check-tab']({ tab: 5 }, fromPopup())).toBe(true);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 5, frameIds: [0] } }),
    );
  });

  test('not for a script in somebody’s page', async () => {
    expect(await ANSWERS['check-tab']({ tab: 5 }, await fromPage('https://a.example/1'))).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('what the reader does on a card', () => {
  const openedTabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  const confirmation = (asked: string) => `${fakeBrowser.runtime.getURL('/confirm.html')}#${asked}`;
  async function fromCard(): Promise<Sender> {
    return { ...(await fromPage(fakeBrowser.runtime.getURL('/card.html'))), frameId: 7 };
  }

  test('asks outside the page before the site that the card stands on is switched off', async () => {
    await ANSWERS['switch-off-site'](null, await fromPage('https://www.a.example/1?b=c'));
    expect(await openedTabs()).toContain(confirmation('change=switch-off-site&host=www.a.example'));
    expect((await loadSettings()).sitesOff).toEqual([]);
    expect(await ANSWERS['switch-off-site'](null, {})).toBe(false);
  });

  test('asks outside the page before a claim is hidden', async () => {
    await ANSWERS['hide-claim']({ claim: 'plant-jobs' }, await fromCard());
    expect(await openedTabs()).toContain(confirmation('change=hide-claim&claim=plant-jobs'));
    expect((await loadSettings()).hiddenClaims).toEqual([]);
  });

  test('a script in somebody’s page can ask for no claim to be hidden', async () => {
    const page = await fromPage('https://a.example/1');
    expect(await ANSWERS['hide-claim']({ claim: 'plant-jobs' }, page)).toBe(false);
    expect((await openedTabs()).join()).not.toContain('confirm.html');
  });

  test('a card’s frame is proved by the checker of its own tab', async () => {
    const asked = vi.fn(async () => true);
    Object.assign(fakeBrowser.tabs, { sendMessage: asked });
    const card = await fromCard();
    expect(await ANSWERS['prove-card']({ token: 'a1' }, card)).toBe(true);
    const message = { to: 'checker', type: 'prove-card', data: { token: 'a1' } };
    expect(asked).toHaveBeenCalledExactlyOnceWith(card.tab?.id, message, { frameId: 0 });
  });

  test('nothing else is proved', async () => {
    const asked = vi.fn(async () => true);
    Object.assign(fakeBrowser.tabs, { sendMessage: asked });
    expect(await ANSWERS['prove-card']({ token: 'a1' }, await fromPage('https://a.example/1'))).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  test('searches the web for the words that were asked for', async () => {
    await ANSWERS['find-article']({ words: 'Hitachi Aycliffe' }, await fromPage('https://a.example/1'));
    expect(searched).toHaveBeenCalledExactlyOnceWith({ text: 'Hitachi Aycliffe', disposition: 'NEW_TAB' });
  });
});

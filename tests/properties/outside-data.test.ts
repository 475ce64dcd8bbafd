/** What storage, other parts of the extension, pages and readers may hand in: anything at all, and nothing throws. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_ANSWERS } from '../../entrypoints/background/answers';
import { readJsonLd } from '../../entrypoints/checker.content/read-page/json-ld';
import { parseStamp, parseWritten } from '../../entrypoints/checker.content/read-page/written-date';
import { readSite } from '../../entrypoints/options/read-site';
import { FIRST_VIEW } from '../../entrypoints/popup/view';
import { recallView } from '../../entrypoints/popup/view-memory';
import { parseRoute, RECORD_VIEWS, routeHash } from '../../entrypoints/record/route';
import { answerAsBackground, tellChecker } from '../../platform/messages';
import { loadSettings, loadSettingsNotice, readStoredSettings } from '../../platform/settings';
import { covers } from '../../platform/sites';
import { parsePage } from '../../scripts/check/parse-page';
import { anyText } from './arbitrary-text';

/** A value, or something that is nearly right: a valid one with a part of it replaced, left out or added. */
function nearly(valid: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.constantFrom(...Object.keys(valid)), fc.constantFrom('__proto__', 'constructor'));
  const changed = fc
    .tuple(key, fc.anything(), fc.boolean())
    .map(([name, value, isGone]) =>
      Object.fromEntries(
        Object.entries({ ...valid, [name]: value }).filter(([each]) => !isGone || each !== name),
      ),
    );
  return fc.oneof(fc.anything(), fc.constant(valid), changed);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('storage', () => {
  const settings = {
    version: 1,
    hiddenVerdicts: ['matches'],
    markStyle: 'tint',
    hiddenClaims: ['a'],
    sitesOff: [],
  };

  test('settings and the notice about them', async () => {
    await fc.assert(
      fc.asyncProperty(nearly(settings), fc.anything(), async (stored, notice) => {
        const get = vi.spyOn(fakeBrowser.storage.local, 'get');
        get.mockImplementation(async () => ({ settings: stored, settingsNotice: notice }));
        const loaded = await loadSettings();
        expect(readStoredSettings(loaded)).toEqual({ settings: loaded, notice: null });
        expect([null, 'repaired', 'reset']).toContain(await loadSettingsNotice());
      }),
    );
  });

  test('the popup’s last view', async () => {
    const memory = { address: 'https://a.example/', view: FIRST_VIEW };
    await fc.assert(
      fc.asyncProperty(nearly(memory), nearly(FIRST_VIEW), async (stored, view) => {
        const get = vi.spyOn(fakeBrowser.storage.session, 'get');
        for (const popupView of [stored, { ...memory, view }]) {
          get.mockImplementation(async () => ({ popupView }));
          expect(await recallView('https://a.example/')).toMatchObject({
            tab: expect.any(String),
            query: expect.any(String),
          });
        }
      }),
    );
  });
});

describe('messages', () => {
  test('to the background: of every type, with any data, from any sender', async () => {
    const effects = ['executeScript', 'query', 'create', 'setBadgeText'].map((name) => [
      name,
      vi.fn(async () => []),
    ]);
    const calls = Object.fromEntries(effects);
    Object.assign(fakeBrowser.scripting, calls);
    Object.assign(fakeBrowser, { search: calls });
    Object.assign(fakeBrowser.action, calls, {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
    });
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    answerAsBackground(BACKGROUND_ANSWERS);
    const [listener] = listen.mock.calls[0] ?? [];
    if (listener === undefined) throw new Error('Nobody listens');
    const type = fc.constantFrom(...Object.keys(BACKGROUND_ANSWERS), 'toString', '__proto__');
    const data = nearly({ tab: 1, place: 'claims', words: 'Echo', claim: 'plant-jobs' });
    const sender = nearly({ url: 'https://a.example/1', frameId: 0, documentId: 'D', tab: { id: 1 } }).map(
      (one) => (typeof one === 'object' && one !== null ? { url: 'https://a.example/1', ...one } : {}),
    );
    await fc.assert(
      fc.asyncProperty(type, data, sender, async (name, what, from) => {
        const answered = new Promise((resolve) => {
          const kept = Reflect.apply(listener, undefined, [
            { to: 'background', type: name, data: what },
            from,
            resolve,
          ]);
          if (kept !== true) resolve(undefined);
        });
        expect([undefined, true, false]).toContain(await answered);
        const stored = (await fakeBrowser.storage.local.get('settings')).settings;
        expect(readStoredSettings(stored).notice).toBeNull();
      }),
    );
  });

  test('from a checker: a valid state of its page, or none', async () => {
    const state = {
      status: 'done',
      relevant: true,
      title: 'The plant',
      published: { date: '2024-04-18', origin: 'json-ld' },
      sentences: 3,
      bound: null,
      findings: [],
    };
    await fc.assert(
      fc.asyncProperty(nearly(state), async (answer) => {
        Object.assign(fakeBrowser.tabs, { sendMessage: async () => answer });
        const told = await tellChecker(1, 'page-state', null);
        if (told === undefined) return;
        expect(['checking', 'done']).toContain(told.status);
        expect(told.title.length).toBeLessThanOrEqual(5_000);
        expect(told.findings.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('what pages and readers write', () => {
  test('an address of the record leads to a view, and a place comes back from its address', () => {
    fc.assert(
      fc.property(anyText, (hash) => {
        expect(RECORD_VIEWS).toContain(parseRoute(`#${hash}`).view);
      }),
    );
    const id = fc.string({ unit: fc.constantFrom('a', 'z', '0', '-'), minLength: 1 });
    fc.assert(
      fc.property(id, (name) => {
        const place = { kind: 'claim', id: name } as const;
        expect(parseRoute(routeHash(place)).place).toEqual(place);
      }),
    );
  });

  test('a site that is typed in gives the pattern of one host, or a problem', () => {
    const typed = fc.oneof(anyText, fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(typed, (text) => {
        const read = readSite(text, []);
        if ('pattern' in read) expect(read.pattern).toMatch(/^https?:\/\/[a-z0-9.-]+\/\*$/);
      }),
    );
  });

  test('a pattern that is none covers no address', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.webUrl(), (pattern, text, address) => {
        expect(covers(pattern, address)).toBe(false);
        expect(covers('https://a.example/*', text)).toBe(false);
      }),
    );
  });

  test('a date is a day of the calendar, or none', () => {
    const pieces = fc.constantFrom(
      '2024',
      '31',
      '02',
      '-',
      '/',
      ' ',
      'T',
      ':',
      'Z',
      '+01:00',
      'March',
      'of',
      '1711610000',
    );
    const date = fc.oneof(
      anyText,
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(date, (text) => {
        for (const day of [parseStamp(text), parseWritten(text)]) {
          if (day === null) continue;
          expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('linked data of any shape', () => {
    const value = fc.oneof(
      fc.json(),
      anyText,
      nearly({ '@type': 'NewsArticle', headline: 'A', datePublished: '2024-03-28', '@graph': [] }).map(
        (data) => JSON.stringify(data, (_, each) => (typeof each === 'bigint' ? String(each) : each)) ?? '',
      ),
    );
    fc.assert(
      fc.property(value, (data) => {
        const document = parsePage('<html><head></head><body></body></html>');
        const script = document.createElement('script');
        script.setAttribute('type', 'application/ld+json');
        script.textContent = data;
        document.head.append(script);
        for (const { headline, published } of readJsonLd(document)) {
          expect([headline, published].every((part) => part === null || typeof part === 'string')).toBe(true);
        }
      }),
    );
  });
});

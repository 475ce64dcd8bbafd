import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerKeptSites } from '../../../../entrypoints/background/kept-sites';
import { SITE_PATTERNS } from '../../../../platform/sites';

/** What is registered with the browser, by id. */
let registered: Map<string, { id: string; matches: string[] }>;

beforeEach(() => {
  fakeBrowser.reset();
  registered = new Map();
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
  });
});

const grant = (...origins: string[]) =>
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...SITE_PATTERNS, ...origins], permissions: [] }),
  });
const matches = () => [...registered.values()].flatMap((script) => script.matches);

describe('the gate is registered', () => {
  test('on the sites that the reader has added, not twice on the listed ones', async () => {
    grant('https://b.example/*', 'https://a.example/*');
    await registerKeptSites();
    expect(matches()).toEqual(['https://a.example/*', 'https://b.example/*']);
  });

  test('anew when sites change, and nowhere when none is left', async () => {
    grant('https://a.example/*');
    await registerKeptSites();
    grant('https://b.example/*');
    await registerKeptSites();
    expect(matches()).toEqual(['https://b.example/*']);
    grant();
    await registerKeptSites();
    expect(matches()).toEqual([]);
  });

  test('once, however many events ask for it at the same time', async () => {
    grant('https://a.example/*');
    await expect(Promise.all([registerKeptSites(), registerKeptSites()])).resolves.toBeDefined();
    expect(matches()).toEqual(['https://a.example/*']);
  });
});

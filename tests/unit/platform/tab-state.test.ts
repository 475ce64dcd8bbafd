import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, updateSettings } from '../../../platform/settings';
import { readTabState } from '../../../platform/tab-state';

const PAGE = {
  status: 'done',
  relevant: true,
  title: 'The plant',
  published: null,
  bound: null,
  findings: [],
};

interface World {
  /** What the checker answers; `undefined` where there is none. */
  readonly checker?: unknown;
  /** Type of the tab's document; `undefined` where no extension is let in. */
  readonly type?: string | undefined;
  readonly isPermitted?: boolean;
  readonly sitesOff?: string[];
}

function imagine({ checker, type, isPermitted = false, sitesOff = [] }: World): Promise<unknown> {
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => checker });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => isPermitted);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    if (type === undefined) throw new Error('Cannot access contents of the page');
    return [{ result: type, documentId: '', frameId: 0 }];
  });
  return updateSettings(() => ({ ...DEFAULT_SETTINGS, sitesOff }));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a tab', () => {
  const url = 'https://news.example/article';
  const host = 'news.example';
  test.each<[string, string | undefined, World, unknown]>([
    ['of the browser itself', 'chrome://settings', {}, { kind: 'unreadable' }],
    ['whose address is not told', undefined, {}, { kind: 'unreadable' }],
    ['with a file', 'file:///files/a.html', { type: 'text/html' }, { kind: 'unreadable' }],
    ['that no extension may enter', url, {}, { kind: 'unreadable' }],
    ['with a PDF', url, { type: 'application/pdf', isPermitted: true }, { kind: 'unreadable' }],
    ['of a site switched off', url, { checker: PAGE, sitesOff: [host] }, { kind: 'switched-off', host }],
    ['of a site without permission', url, { type: 'text/html' }, { kind: 'not-permitted', host }],
    [
      'where the gate is silent',
      url,
      { type: 'text/html', isPermitted: true },
      { kind: 'not-about-story', host },
    ],
    [
      'where the checker finds it is about something else',
      url,
      { checker: { ...PAGE, relevant: false } },
      { kind: 'not-about-story', host },
    ],
    ['that has been checked', url, { checker: PAGE }, { kind: 'checked', host, page: PAGE }],
    [
      'that is being checked',
      url,
      { checker: { ...PAGE, status: 'checking', relevant: null } },
      { kind: 'checked', host, page: { ...PAGE, status: 'checking', relevant: null } },
    ],
    [
      'whose checker answers nonsense',
      url,
      { checker: { status: 'hacked' }, type: 'text/html', isPermitted: true },
      { kind: 'not-about-story', host },
    ],
  ])('%s', async (_, address, world, state) => {
    await imagine(world);
    expect(await readTabState({ id: 1, url: address })).toEqual(state);
  });
});

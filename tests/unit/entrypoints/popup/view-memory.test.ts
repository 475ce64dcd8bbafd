import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_VIEW, type View } from '../../../../entrypoints/popup/view';
import { recallView, rememberView } from '../../../../entrypoints/popup/view-memory';

const VIEW: View = { ...FIRST_VIEW, tab: 'people', detail: { kind: 'person', id: 'louise-haigh' } };

const TAB = { url: 'https://a.example/1', isPrivate: false };

beforeEach(() => fakeBrowser.reset());

test('the view comes back over the same page only', async () => {
  await rememberView(TAB, VIEW);
  expect(await recallView('https://a.example/1')).toEqual(VIEW);
  expect(await recallView('https://a.example/2')).toEqual(FIRST_VIEW);
});

test('of a private window nothing is kept', async () => {
  await rememberView({ ...TAB, isPrivate: true }, VIEW);
  expect(await browser.storage.session.get(null)).toEqual({});
});

test.each([
  ['nothing stored', undefined],
  ['another shape', { address: 'https://a.example/1', view: { tab: 'nowhere' } }],
  ['no object', 'timeline'],
])('%s: the first view', async (_, stored) => {
  await browser.storage.session.set({ popupView: stored });
  expect(await recallView('https://a.example/1')).toEqual(FIRST_VIEW);
});

test('storage that has no room: nothing is thrown, and the view is the first one', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  await rememberView(TAB, VIEW);
  expect(await recallView('https://a.example/1')).toEqual(FIRST_VIEW);
});

import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_VIEW, type View } from '../../../../entrypoints/popup/view';
import { recallView, rememberView } from '../../../../entrypoints/popup/view-memory';

const VIEW: View = { ...FIRST_VIEW, tab: 'people', detail: { kind: 'person', id: 'louise-haigh' } };

beforeEach(() => fakeBrowser.reset());

test('the view comes back over the same page only', async () => {
  await rememberView('https://a.example/1', VIEW);
  expect(await recallView('https://a.example/1')).toEqual(VIEW);
  expect(await recallView('https://a.example/2')).toEqual(FIRST_VIEW);
});

test.each([
  ['nothing stored', undefined],
  ['another shape', { address: 'https://a.example/1', view: { tab: 'nowhere' } }],
  ['no object', 'timeline'],
])('%s: the first view', async (_, stored) => {
  await browser.storage.session.set({ popupView: stored });
  expect(await recallView('https://a.example/1')).toEqual(FIRST_VIEW);
});

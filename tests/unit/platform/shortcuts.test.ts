import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteGivenShortcuts, stepsInPages } from '../../../platform/shortcuts';

/** The browser's keys for the two steps; "" where it has none. */
function assign(next: string, previous: string): void {
  const commands = [
    { name: 'next-finding', shortcut: next },
    { name: 'previous-finding', shortcut: previous },
  ];
  Object.assign(fakeBrowser.commands, { getAll: async () => commands });
}

beforeEach(() => fakeBrowser.reset());

const [DOT, COMMA] = ['Alt+Shift+Period', 'Alt+Shift+Comma'];

test.each<[string, [string, string], [string, string], boolean, boolean]>([
  ['given and kept', [DOT, COMMA], [DOT, COMMA], true, true],
  ['given, one of them cleared', [DOT, COMMA], ['', COMMA], false, true],
  ['given, and others chosen', [DOT, COMMA], ['Ctrl+Shift+9', COMMA], false, true],
  ['never given', ['', ''], ['', ''], true, true],
  ['one given, and cleared', [DOT, ''], ['', ''], false, true],
  ['never given, chosen later', ['', ''], [DOT, ''], false, true],
])('keys that were %s', async (_, installed, now, next, previous) => {
  assign(...installed);
  await noteGivenShortcuts();
  assign(...now);
  // An update notes nothing anew.
  await noteGivenShortcuts();
  expect(await stepsInPages()).toEqual({ next, previous });
});

test('before anything has been noted, what the browser has now counts', async () => {
  assign('', COMMA);
  expect(await stepsInPages()).toEqual({ next: true, previous: true });
});

test('a stored value that is damaged counts for nothing', async () => {
  assign('', '');
  await fakeBrowser.storage.local.set({ shortcutsGiven: 'all' });
  expect(await stepsInPages()).toEqual({ next: true, previous: true });
});

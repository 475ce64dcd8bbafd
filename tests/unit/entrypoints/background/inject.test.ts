import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveDataset, startChecker, startCheckerFor } from '../../../../entrypoints/background/inject';
import type { Sender } from '../../../../platform/messages';

const executeScript = vi.fn();
const insertCSS = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
});

/** A tab at an address, and a message from a page that stood there. */
async function sender(tabUrl: string, senderUrl: string, documentId?: string): Promise<Sender> {
  const tab = await fakeBrowser.tabs.create({ url: tabUrl });
  return { tab, url: senderUrl, frameId: 0, ...(documentId !== undefined && { documentId }) };
}

describe('the checker is started', () => {
  test('in the very document that asked, where the browser names documents', async () => {
    const asked = await sender('https://a.example/2', 'https://a.example/1', 'D1');
    expect(await startCheckerFor(asked)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: asked.tab?.id, documentIds: ['D1'] },
      files: ['/checker.js'],
    });
  });

  test('in the tab, where it does not and the tab is still at that address', async () => {
    const asked = await sender('https://a.example/1', 'https://a.example/1');
    expect(await startCheckerFor(asked)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: asked.tab?.id, frameIds: [0] } }),
    );
  });
});

test('the styles of marks go into the same document, where a page’s own give way to them', async () => {
  insertCSS.mockClear();
  await startCheckerFor(await sender('https://a.example/2', 'https://a.example/1', 'D1'));
  expect(insertCSS).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      target: expect.objectContaining({ documentIds: ['D1'] }),
      origin: 'USER',
      css: expect.stringContaining('::highlight('),
    }),
  );
});

describe('the checker is not started', () => {
  test('in a page that has taken the place of the one that asked', async () => {
    expect(await startCheckerFor(await sender('https://a.example/2', 'https://a.example/1'))).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('for a sender without a tab', async () => {
    expect(await startCheckerFor({ url: 'https://a.example/1' })).toBe(false);
  });

  test('where the browser refuses', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await startChecker(1)).toBe(false);
  });
});

describe('the dataset is put', () => {
  test('into the very document that asked, a script at a time', async () => {
    const asked = await sender('https://a.example/2', 'https://a.example/1', 'D1');
    expect(await giveDataset(asked)).toBe(true);
    const target = { tabId: asked.tab?.id, documentIds: ['D1'] };
    expect(executeScript.mock.calls).toEqual([
      [{ target, files: ['/dataset-record.js'] }],
      [{ target, files: ['/dataset-matcher.js'] }],
    ]);
  });

  test('not into a page that has taken the place of the one that asked', async () => {
    expect(await giveDataset(await sender('https://a.example/2', 'https://a.example/1'))).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('not in part: what the browser refuses is answered so', async () => {
    executeScript.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('The frame was removed'));
    expect(await giveDataset(await sender('https://a.example/1', 'https://a.example/1', 'D1'))).toBe(false);
  });
});

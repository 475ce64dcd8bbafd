import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answerAsBackground,
  type BackgroundHandlers,
  type Sender,
  tellBackground,
  tellChecker,
} from '../../../platform/messages';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** A background that knows how often each question was asked. */
function background(answers: Partial<BackgroundHandlers> = {}) {
  const handlers: BackgroundHandlers = {
    'story-found': vi.fn(() => true),
    'give-dataset': vi.fn(() => true),
    'findings-counted': vi.fn(() => true),
    'step-keys': vi.fn(() => ({ next: true, previous: true })),
    'check-tab': vi.fn(() => true),
    'open-record': vi.fn(() => true),
    'prove-card': vi.fn(() => true),
    'find-article': vi.fn(() => true),
    'hide-claim': vi.fn(() => true),
    'switch-off-site': vi.fn(() => true),
    ...answers,
  };
  return { handlers, stop: answerAsBackground(handlers) };
}

/** Hands a message to every listener, as the browser does. @returns whether one of them will answer */
function deliver(message: unknown): boolean {
  const sender: Sender = {};
  const taken = vi.fn();
  return vi
    .mocked(fakeBrowser.runtime.onMessage.addListener)
    .mock.calls.some(([listener]) => Reflect.apply(listener, undefined, [message, sender, taken]) === true);
}

describe('to the background', () => {
  test('a question reaches its handler with its data, and the answer comes back', async () => {
    const { handlers } = background();
    await expect(tellBackground('check-tab', { tab: 7 })).resolves.toBe(true);
    expect(handlers['check-tab']).toHaveBeenCalledWith({ tab: 7 }, expect.anything());
    expect(handlers['open-record']).not.toHaveBeenCalled();
  });

  test('nobody there: no answer, and no error', async () => {
    await expect(tellBackground('story-found', null)).resolves.toBeUndefined();
  });

  test('a handler that fails gives no answer, and no error', async () => {
    background({ 'story-found': () => Promise.reject(new Error('gone')) });
    await expect(tellBackground('story-found', null)).resolves.toBeUndefined();
  });

  test('once stopped it answers no more', async () => {
    const { stop } = background();
    stop();
    await expect(tellBackground('story-found', null)).resolves.toBeUndefined();
  });

  test('an extension that is being replaced throws at every call: no answer, and no error', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(tellBackground('story-found', null)).resolves.toBeUndefined();
  });
});

describe('what is not understood', () => {
  test.each([
    ['a number', 7],
    ['null', null],
    ['no receiver', { type: 'check-tab', data: { tab: 7 } }],
    ['another receiver', { to: 'checker', type: 'page-state', data: null }],
    ['an unknown type', { to: 'background', type: 'open', data: null }],
    ['a name that every object has', { to: 'background', type: 'toString', data: null }],
  ])('%s is left to others', (_, message) => {
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    background();
    expect(deliver(message)).toBe(false);
  });

  test('data of another shape reaches no handler', async () => {
    const { handlers } = background();
    for (const data of [null, {}, { tab: '7' }, [7]]) {
      await fakeBrowser.runtime.sendMessage({ to: 'background', type: 'check-tab', data });
    }
    expect(handlers['check-tab']).not.toHaveBeenCalled();
  });

  test('anything at all does no harm', () => {
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    background();
    fc.assert(fc.property(fc.anything(), (message) => void deliver(message)));
  });
});

describe('from the checker', () => {
  const STATE = {
    status: 'done',
    relevant: true,
    title: 'The plant',
    published: { date: '2024-04-18', origin: 'json-ld' },
    bound: null,
    findings: [],
  };
  const answering = (answer: unknown) => Object.assign(fakeBrowser.tabs, { sendMessage: async () => answer });

  test('a valid state is taken', async () => {
    answering(STATE);
    await expect(tellChecker(1, 'page-state', null)).resolves.toEqual(STATE);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'done'],
    ['an unknown status', { ...STATE, status: 'finished' }],
    ['a date that is none', { ...STATE, published: { date: 'today', origin: 'json-ld' } }],
    ['a title beyond bounds', { ...STATE, title: 'x'.repeat(5_001) }],
    ['findings of another shape', { ...STATE, findings: [{ finding: {}, text: '', marked: true }] }],
    ['more findings than any page has', { ...STATE, findings: Array(501).fill(null) }],
  ])('%s is no answer', async (_, answer) => {
    answering(answer);
    await expect(tellChecker(1, 'page-state', null)).resolves.toBeUndefined();
  });
});

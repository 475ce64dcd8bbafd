/** The browser's locks, which Node does not have: who asks for one waits for those who asked before. */
import { vi } from 'vitest';

const held = new Map<string, Promise<unknown>>();

function request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const done = (held.get(name) ?? Promise.resolve()).then(work);
  held.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}

vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });

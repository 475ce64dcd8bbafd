import { useEffect, useState } from 'preact/hooks';
import { readTabState, type TabState } from '../../platform/tab-state';
import type { ActiveTab } from './active-tab';

/** Milliseconds between two looks at the tab: while it is being checked, and after. */
const WHILE_CHECKING = 250;
const AFTERWARDS = 1500;

/**
 * What the popup can say of its tab, kept up to date while it is open.
 *
 * @returns `null` until the first answer, and a function that asks at once
 */
export function useTabState(tab: ActiveTab): readonly [TabState | null, () => void] {
  const [state, setState] = useState<TabState | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      const next = await readTabState(tab.id === undefined ? { url: tab.url } : { id: tab.id, url: tab.url });
      if (left) return;
      setState(next);
      const busy = next.kind === 'checked' && next.page.status === 'checking';
      timer = setTimeout(look, busy ? WHILE_CHECKING : AFTERWARDS);
    };
    look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [tab, asked]);
  return [state, () => setAsked((count) => count + 1)];
}

import type { Browser } from 'wxt/browser';
import { tellChecker } from '../../platform/messages';
import { startChecker } from './inject';

/** Does what a keyboard command of the manifest says, in the tab in which it was pressed. */
export async function onCommand(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (command === 'next-finding') await tellChecker(tab.id, 'step-finding', { step: 1 });
  else if (command === 'previous-finding') await tellChecker(tab.id, 'step-finding', { step: -1 });
  else if (command === 'check-page') await startChecker(tab.id);
}

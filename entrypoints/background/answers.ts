import { browser } from 'wxt/browser';
import type { BackgroundHandlers, Sender } from '../../platform/messages';
import { loadSettings, updateSettings, withEntry } from '../../platform/settings';
import { showBadge } from './badge';
import { startChecker, startCheckerFor } from './inject';
import { openRecord, searchWeb } from './open';

/** What the background does when another part of the extension asks. */
export const BACKGROUND_ANSWERS: BackgroundHandlers = {
  async 'story-found'(_, sender) {
    const { sitesOff } = await loadSettings();
    return !sitesOff.includes(hostOf(sender)) && startCheckerFor(sender);
  },

  async 'findings-counted'(findings, sender) {
    if (sender.tab?.id === undefined || sender.frameId !== 0) return false;
    await showBadge(sender.tab.id, findings);
    return true;
  },

  'check-tab': ({ tab }, sender) => isOwnPage(sender) && startChecker(tab),

  'open-record': ({ place }, { tab }) => openRecord(place, tab?.id),

  'find-article': ({ words }) => searchWeb(words),

  async 'hide-claim'({ claim }) {
    await updateSettings((settings) => ({
      ...settings,
      hiddenClaims: withEntry(settings.hiddenClaims, claim, true),
    }));
    return true;
  },

  async 'switch-off-site'(_, sender) {
    const host = hostOf(sender);
    if (host === '') return false;
    await updateSettings((settings) => ({ ...settings, sitesOff: withEntry(settings.sitesOff, host, true) }));
    return true;
  },
};

/** A content script speaks for its own site only, whatever it says. */
function hostOf({ url }: Sender): string {
  return URL.parse(url ?? '')?.hostname ?? '';
}

/** Whether a message comes from one of the extension's own pages, and not from a script in somebody's page. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

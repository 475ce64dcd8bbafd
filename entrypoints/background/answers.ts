import { browser } from 'wxt/browser';
import { type BackgroundHandlers, type Sender, tellChecker } from '../../platform/messages';
import { loadSettings } from '../../platform/settings';
import { stepsInPages } from '../../platform/shortcuts';
import { showBadge } from './badge';
import { giveDataset, startChecker, startCheckerFor } from './inject';
import { askReader, openRecord, searchWeb } from './open';

/** What the background does when another part of the extension asks. */
export const BACKGROUND_ANSWERS: BackgroundHandlers = {
  async 'story-found'(_, sender) {
    const { sitesOff } = await loadSettings();
    return !sitesOff.includes(hostOf(sender)) && startCheckerFor(sender);
  },

  'give-dataset': (_, sender) => giveDataset(sender),

  async 'findings-counted'(findings, sender) {
    if (sender.tab?.id === undefined || sender.frameId !== 0) return false;
    await showBadge(sender.tab.id, findings);
    return true;
  },

  'step-keys': () => stepsInPages(),

  'check-tab': ({ tab }, sender) => isOwnPage(sender) && startChecker(tab),

  'open-record': ({ place }, { tab }) => openRecord(place, tab?.id),

  'find-article': ({ words }) => searchWeb(words),

  async 'prove-card'({ token }, sender) {
    if (!isOwnPage(sender) || sender.tab?.id === undefined) return false;
    return (await tellChecker(sender.tab.id, 'prove-card', { token })) ?? false;
  },

  'hide-claim': ({ claim }, sender) =>
    isOwnPage(sender) && askReader({ change: 'hide-claim', claim }, sender.tab),

  'switch-off-site'(_, sender) {
    const host = hostOf(sender);
    return host !== '' && askReader({ change: 'switch-off-site', host }, sender.tab);
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

import { browser } from 'wxt/browser';
import { buttonTitle } from '../../texts/browser';

/** Readable under white digits on light and dark toolbars alike. */
const BADGE_COLOUR = '#285c93';

/**
 * Shows a tab's number of findings on the button, in that tab alone. The browser forgets it when the tab
 * goes to another document.
 *
 * @param findings `null` or 0 shows none
 */
export async function showBadge(tabId: number, findings: number | null): Promise<void> {
  const text = findings === null || findings === 0 ? '' : findings > 99 ? '99+' : String(findings);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: buttonTitle(findings) });
  } catch {
    // The tab has been closed meanwhile.
  }
}

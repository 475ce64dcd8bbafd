import { askForSite, sitePattern } from '../../platform/permissions';
import { POPUP_TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';
import { CheckButton, checkTab } from './check-button';

const TEXTS = POPUP_TEXTS.notPermitted;

export interface CheckOfferProps {
  readonly tab: ActiveTab;
  readonly lookAgain: () => void;
}

/** Offers to check a page that no permission covers: this once, or its site from now on. */
export function CheckOffer({ tab, lookAgain }: CheckOfferProps) {
  const pattern = sitePattern(tab.url);
  // The prompt must come straight from the click; it may close the popup, and the background goes on.
  const keep = async () => {
    if (pattern !== null && (await askForSite(pattern)) && (await checkTab(tab))) lookAgain();
  };
  return (
    <div class="empty-actions">
      <CheckButton tab={tab} lookAgain={lookAgain} />
      {pattern !== null && (
        <>
          <button type="button" class="button" onClick={keep}>
            {TEXTS.always}
          </button>
          <p class="note">{TEXTS.alwaysNote}</p>
        </>
      )}
    </div>
  );
}

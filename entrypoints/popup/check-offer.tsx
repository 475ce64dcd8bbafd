import { useState } from 'preact/hooks';
import { tellBackground } from '../../platform/messages';
import { askForSite, sitePattern } from '../../platform/permissions';
import { POPUP_TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';

const TEXTS = POPUP_TEXTS.notPermitted;

export interface CheckOfferProps {
  readonly tab: ActiveTab;
  readonly lookAgain: () => void;
}

/** Offers to check a page that no permission covers: this once, or its site from now on. */
export function CheckOffer({ tab, lookAgain }: CheckOfferProps) {
  const [failed, setFailed] = useState(false);
  const check = async () => {
    const started = tab.id !== undefined && (await tellBackground('check-tab', { tab: tab.id })) === true;
    setFailed(!started);
    if (started) lookAgain();
  };
  const pattern = sitePattern(tab.url);
  // The prompt must come straight from the click; it may close the popup, and the background goes on.
  const keep = async () => {
    if (pattern !== null && (await askForSite(pattern))) await check();
  };
  return (
    <div class="empty-actions">
      <button type="button" class="button button-main" onClick={check}>
        {TEXTS.check}
      </button>
      {pattern !== null && (
        <>
          <button type="button" class="button" onClick={keep}>
            {TEXTS.always}
          </button>
          <p class="note">{TEXTS.alwaysNote}</p>
        </>
      )}
      <p class="status" role="status">
        {failed && TEXTS.failed}
      </p>
    </div>
  );
}

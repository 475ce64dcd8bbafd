import { useState } from 'preact/hooks';
import { tellBackground } from '../../platform/messages';
import { POPUP_TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';

const TEXTS = POPUP_TEXTS.notPermitted;

export interface CheckButtonProps {
  readonly tab: ActiveTab;
  readonly lookAgain: () => void;
}

/** Has a page checked that no permission covers, this once. */
export function CheckButton({ tab, lookAgain }: CheckButtonProps) {
  const [failed, setFailed] = useState(false);
  const check = async () => {
    const started = await checkTab(tab);
    setFailed(!started);
    if (started) lookAgain();
  };
  return (
    <>
      <button type="button" class="button button-main" onClick={check}>
        {TEXTS.check}
      </button>
      <p class="status" role="status">
        {failed && TEXTS.failed}
      </p>
    </>
  );
}

/** @returns whether the browser lets the page be checked */
export async function checkTab(tab: ActiveTab): Promise<boolean> {
  return tab.id !== undefined && (await tellBackground('check-tab', { tab: tab.id })) === true;
}

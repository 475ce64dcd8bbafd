import { browser } from 'wxt/browser';
import { familyOf, VERDICT_FAMILIES } from '../../components/model/verdict-families';
import type { Story } from '../../engine/model/story';
import type { PageFinding } from '../../platform/page-state';
import type { TabState } from '../../platform/tab-state';
import { POPUP_TEXTS as TEXTS } from '../../texts/popup';
import { familyCountText } from '../../texts/verdicts';
import type { ActiveTab } from './active-tab';
import { CheckButton } from './check-button';
import { openRecord } from './requests';
import { SiteSwitch } from './site-switch';

export interface PopupHeaderProps {
  /** `null` until the tab has been asked. */
  readonly state: TabState | null;
  readonly story: Story;
  /** The last change of the site's switch could not be stored. */
  readonly refused: boolean;
  readonly onSwitched: (stored: boolean) => void;
  readonly tab: ActiveTab;
  readonly lookAgain: () => void;
  /** Whether the panel below offers to have the page checked, so that the header need not. */
  readonly isOffered: boolean;
  /** Leads to the list of the page's claims. */
  readonly onList: () => void;
}

/** Name, what is known of the page in one line that leads on, and the switch for its site. */
export function PopupHeader({
  state,
  story,
  refused,
  onSwitched,
  tab,
  lookAgain,
  isOffered,
  onList,
}: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <div class="popup-title">
        <h1>{TEXTS.name}</h1>
        {state !== null && 'host' in state && state.kind !== 'not-permitted' && (
          <SiteSwitch host={state.host} on={state.kind !== 'switched-off'} onSwitched={onSwitched} />
        )}
        <IconButton
          label={TEXTS.openRecord}
          sign="M9.5 2.5h4v4M13.5 2.5 8 8M12 9.5v4H2.5V4h4"
          onClick={() => openRecord('timeline')}
        />
        <IconButton
          label={TEXTS.settings}
          sign="M2.5 4.5h5M11.5 4.5h2M9.5 2.75v3.5M2.5 11.5h2M8.5 11.5h5M6.5 9.75v3.5"
          onClick={() => browser.runtime.openOptionsPage()}
        />
      </div>
      <div class="popup-page">
        <p role="status">{refused ? TEXTS.notStored : summaryText(state, story)}</p>
        {state?.kind === 'checked' && state.page.findings.length > 0 && (
          <button type="button" class="link-button" onClick={onList}>
            {TEXTS.toList}
          </button>
        )}
        {state?.kind === 'not-permitted' && !isOffered && <CheckButton tab={tab} lookAgain={lookAgain} />}
      </div>
    </header>
  );
}

/** What is known of the page, in one line. */
export function summaryText(state: TabState | null, { short }: Pick<Story, 'short'>): string {
  const { summary } = TEXTS;
  if (state === null) return summary.reading;
  switch (state.kind) {
    case 'unreadable':
      return summary.unreadable;
    case 'switched-off':
      return summary.switchedOff(state.host);
    case 'not-permitted':
      return summary.notPermitted;
    case 'not-about-story':
      return summary.notAbout(short);
    case 'checked': {
      const found = state.page.findings.length;
      if (state.page.status === 'checking') return summary.checking(found);
      return found === 0 ? summary.none : summary.found(found, kindsOf(state.page.findings));
    }
  }
}

/** How many of a page's claims are of each kind, but for those that agree: "2 differ, 4 disputed". */
function kindsOf(findings: readonly PageFinding[]): readonly string[] {
  return VERDICT_FAMILIES.flatMap((family) => {
    const count = findings.filter(({ finding }) => familyOf(finding.verdict) === family).length;
    return count === 0 || family === 'agrees' ? [] : [familyCountText(family, count)];
  });
}

interface IconButtonProps {
  readonly label: string;
  /** The path that is drawn, on a grid of 16. */
  readonly sign: string;
  readonly onClick: () => void;
}

function IconButton({ label, sign, onClick }: IconButtonProps) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}

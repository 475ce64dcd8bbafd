import { EmptyState } from '../../components/parts/empty-state';
import type { StoryRecord } from '../../engine/model/record';
import type { TabState } from '../../platform/tab-state';
import { POPUP_TEXTS as TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';
import { CheckOffer } from './check-offer';
import { CheckedPage } from './checked-page';
import { switchSite } from './site-switch';

export interface PagePanelProps {
  /** `null` until the tab has been asked. */
  readonly state: TabState | null;
  readonly record: StoryRecord;
  readonly tab: ActiveTab;
  readonly lookAgain: () => void;
  readonly onSwitched: (stored: boolean) => void;
  readonly onClaim: (claim: string) => void;
}

/** The tab of this page's claims, or why there are none. */
export function PagePanel({ state, record, tab, lookAgain, onSwitched, onClaim }: PagePanelProps) {
  if (state === null) return <p class="note">{TEXTS.summary.reading}</p>;
  switch (state.kind) {
    case 'unreadable':
      return <EmptyState {...TEXTS.unreadable} />;
    case 'switched-off':
      return (
        <EmptyState heading={TEXTS.switchedOff.heading(state.host)} body={TEXTS.switchedOff.body}>
          <button
            type="button"
            class="button button-main"
            onClick={async () => onSwitched(await switchSite(state.host, true))}
          >
            {TEXTS.switchedOff.action}
          </button>
        </EmptyState>
      );
    case 'not-permitted':
      return (
        <EmptyState heading={TEXTS.notPermitted.heading} body={TEXTS.notPermitted.body(state.host)}>
          <CheckOffer tab={tab} lookAgain={lookAgain} />
        </EmptyState>
      );
    case 'not-about-story':
      return (
        <EmptyState
          heading={TEXTS.notAbout.heading(record.story.short)}
          body={TEXTS.notAbout.body(record.story.subject)}
        />
      );
    case 'checked':
      return <CheckedPage page={state.page} record={record} tab={tab} onClaim={onClaim} />;
  }
}

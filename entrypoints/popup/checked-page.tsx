import { useState } from 'preact/hooks';
import { FindingsList } from '../../components/findings-list/findings-list';
import { pageMarkdown } from '../../components/model/markdown';
import { EmptyState } from '../../components/parts/empty-state';
import type { StoryRecord } from '../../engine/model/record';
import { copyText } from '../../platform/clipboard';
import { tellChecker } from '../../platform/messages';
import type { PageState } from '../../platform/page-state';
import { CARD_TEXTS } from '../../texts/card';
import { FINDINGS_TEXTS } from '../../texts/findings-list';
import { POPUP_TEXTS as TEXTS } from '../../texts/popup';
import type { ActiveTab } from './active-tab';

export interface CheckedPageProps {
  readonly page: PageState;
  readonly record: StoryRecord;
  readonly tab: ActiveTab;
  readonly onClaim: (claim: string) => void;
}

/** The claims of a page that the checker is reading or has read. */
export function CheckedPage({ page, record, tab, onClaim }: CheckedPageProps) {
  const [status, setStatus] = useState('');
  const facts = { title: page.title, address: tab.url, date: page.published?.date ?? null };
  const show = async (finding: string) => {
    const shown = tab.id !== undefined && (await tellChecker(tab.id, 'show-finding', { finding })) === true;
    if (shown) window.close();
    else setStatus(TEXTS.gone);
  };
  const copyAll = async () => {
    const copied = await copyText(pageMarkdown(page.findings, facts, record));
    setStatus(copied ? TEXTS.copied : TEXTS.copyFailed);
  };
  const isLater = facts.date !== null && facts.date > record.ends;
  const checking = page.status === 'checking';
  return (
    <div class="checked-page">
      {checking && <p class="note">{TEXTS.checking}</p>}
      {page.bound !== null && <p class="note">{TEXTS.bound[page.bound]}</p>}
      {isLater && <p class="card-after-end">{CARD_TEXTS.afterEnd(record.ends)}</p>}
      {page.findings.length === 0 && !checking && (
        <EmptyState heading={TEXTS.none.heading} body={TEXTS.none.body(record.story.short)} />
      )}
      {page.findings.length > 0 && (
        <>
          <FindingsList
            items={page.findings}
            record={record}
            isLater={isLater}
            onShow={show}
            onClaim={onClaim}
          />
          <button type="button" class="button" onClick={copyAll}>
            {FINDINGS_TEXTS.copyAll}
          </button>
        </>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

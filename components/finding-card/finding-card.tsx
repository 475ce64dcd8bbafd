import type { StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { reasonText } from '../../texts/findings';
import { TIMELINE_TEXTS } from '../../texts/timeline';
import { VERDICT_MEANINGS } from '../../texts/verdicts';
import type { FindingInSentence, PageFacts } from '../model/markdown';
import { indexRecord } from '../model/record-index';
import { giversLine } from '../model/record-lines';
import { VerdictBadge } from '../parts/verdict-badge';
import type { CardActions } from './card-actions';
import { CardEvidence } from './card-evidence';
import { ComparedValues } from './compared-values';
import { DisputeColumns } from './dispute-columns';
import { QuoteComparison } from './quote-comparison';

/** Ids of a claim's statements, those nearest to a sentence first. */
export type RankEvidence = (claim: string, sentence: string) => readonly string[];

export interface FindingCardProps {
  readonly item: FindingInSentence;
  readonly record: StoryRecord;
  readonly rank: RankEvidence;
  readonly page: PageFacts;
  readonly actions: CardActions;
}

/** What the record holds on one finding: the page's words, the verdict, what was compared, who said what and when. */
export function FindingCard({
  item: { finding, text, sentence },
  record,
  rank,
  page,
  actions,
}: FindingCardProps) {
  const claim = indexRecord(record).claims.get(finding.claim);
  const events = record.events.filter((event) => event.claim === finding.claim);
  const isDispute = finding.kind === 'stance' && finding.verdict === 'accounts-differ';
  return (
    <article class="finding-card" data-verdict={finding.verdict}>
      <PageWords sentence={sentence} text={text} />
      <h2 class="card-verdict">
        <VerdictBadge verdict={finding.verdict} />
      </h2>
      <p class="card-meaning">{VERDICT_MEANINGS[finding.verdict]}</p>
      {finding.kind === 'quotation' && (
        <>
          <QuoteComparison page={finding.page} record={finding.record} />
          <p class="compared-givers">{giversLine([finding.record.giver], record)}</p>
        </>
      )}
      {isDispute ? (
        <DisputeColumns
          outcome={finding}
          claim={claim}
          record={record}
          onSideBySide={() => actions.openSideBySide(finding.claim)}
        />
      ) : (
        <ComparedValues finding={finding} record={record} />
      )}
      {events.map((event) => (
        <p class="card-note" key={event.id}>
          {TIMELINE_TEXTS.dated(event.whenText, event.basis)}
        </p>
      ))}
      {page.date !== null && page.date > record.ends && (
        <p class="card-after-end">{CARD_TEXTS.afterEnd(record.ends)}</p>
      )}
      <CardEvidence
        finding={finding}
        record={record}
        ranked={rank(finding.claim, sentence)}
        pageDate={page.date}
        onFindArticle={actions.findArticle}
      />
      <details class="source-fold card-reasons">
        <summary>{CARD_TEXTS.reasons}</summary>
        {claim !== undefined && <p class="card-question">{claim.question}</p>}
        <p>{reasonText(finding, record)}</p>
        {claim?.note != null && <p class="card-note">{claim.note}</p>}
      </details>
    </article>
  );
}

/** The page's sentence with the marked words in it; the words alone where the sentence does not hold them. */
function PageWords({ sentence, text }: { readonly sentence: string; readonly text: string }) {
  const at = sentence.indexOf(text);
  return (
    <p class="card-words">
      {at < 0 ? '' : sentence.slice(0, at)}
      <b>{text}</b>
      {at < 0 ? '' : sentence.slice(at + text.length)}
    </p>
  );
}

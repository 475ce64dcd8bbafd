import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../engine/model/finding';
import type { Claim, Statement, StoryRecord } from '../../engine/model/record';
import { CARD_TEXTS } from '../../texts/card';
import { headlineText, reasonText } from '../../texts/findings';
import { claimValues } from '../model/claim-values';
import { foldStatements } from '../model/fold-statements';
import { type FindingInSentence, findingMarkdown, type PageFacts, reportMarkdown } from '../model/markdown';
import { placeHeading } from '../model/place-heading';
import { peopleOf, placeStatements, statementsOf } from '../model/place-statements';
import { indexRecord } from '../model/record-index';
import { RecordNotice } from '../parts/record-notice';
import { StatementItem } from '../parts/statement-item';
import { ValueList } from '../parts/value-list';
import { VerdictBadge } from '../parts/verdict-badge';
import { CardActionBar, type CardActions } from './card-actions';
import { QuoteComparison } from './quote-comparison';

export interface FindingCardProps {
  readonly item: FindingInSentence;
  readonly record: StoryRecord;
  readonly page: PageFacts;
  readonly actions: CardActions;
}

/** What the record holds on one finding: verdict, what differs, who said what and when, what to do next. */
export function FindingCard({ item, record, page, actions }: FindingCardProps) {
  const { finding } = item;
  const headline = headlineText(finding, record);
  const [expanded, setExpanded] = useState(false);
  const moreId = useId();
  const claim = indexRecord(record).claims.get(finding.claim);
  const telling = statementsOf(finding, record);
  const groups = placeStatements(telling, record, page.date);
  const values = claim === undefined ? [] : claimValues(claim, record, peopleOf(finding, record));
  const valuesLead = values.length > 1 && finding.verdict === 'accounts-differ';
  const folded = foldStatements(groups, telling, lengthOfTop(headline, finding, valuesLead ? values : []));
  const hidden = telling.length - folded.size;
  const isShown = (statement: Statement) => expanded || folded.has(statement.id);
  return (
    <article class="finding-card" data-verdict={finding.verdict}>
      <p class="card-verdict">
        <VerdictBadge verdict={finding.verdict} />
      </p>
      <h2 class="card-headline">{headline}</h2>
      {finding.kind === 'quotation' && <QuoteComparison page={finding.page} record={finding.record} />}
      <div id={moreId}>
        {values.length > 1 && (valuesLead || expanded) && (
          <section class="card-section">
            <h3>{CARD_TEXTS.values}</h3>
            <ValueList values={values} record={record} />
            {claim?.note != null && <p class="card-note">{claim.note}</p>}
          </section>
        )}
        {groups.map(
          ({ place, statements }) =>
            statements.some(isShown) && (
              <section class="card-section" key={place}>
                <h3>{placeHeading(place, record, page.date)}</h3>
                <ol class="statement-list">
                  {statements.filter(isShown).map((statement) => (
                    <li key={statement.id}>
                      <StatementItem
                        statement={statement}
                        record={record}
                        onFindArticle={actions.findArticle}
                      />
                    </li>
                  ))}
                </ol>
              </section>
            ),
        )}
        {expanded && <Reasons reason={reasonText(finding, record)} claim={claim} />}
      </div>
      <button
        type="button"
        class="button button-quiet card-more"
        aria-expanded={expanded}
        aria-controls={moreId}
        onClick={() => setExpanded(!expanded)}
      >
        {expanded ? CARD_TEXTS.less : CARD_TEXTS.more(hidden)}
      </button>
      <CardActionBar
        claim={finding.claim}
        actions={actions}
        copyText={() => findingMarkdown(item, page, record)}
        reportText={() => reportMarkdown(item, page, record)}
      />
      <RecordNotice record={record} />
    </article>
  );
}

function Reasons({ reason, claim }: { readonly reason: string; readonly claim: Claim | undefined }) {
  return (
    <section class="card-section">
      <h3>{CARD_TEXTS.reasons}</h3>
      {claim !== undefined && <p class="card-question">{claim.question}</p>}
      <p>{reason}</p>
    </section>
  );
}

/** Characters of what a card always shows above its statements; a value's givers take about as many as its words. */
function lengthOfTop(
  headline: string,
  finding: Finding,
  values: readonly { readonly words: string }[],
): number {
  const sides = finding.kind === 'quotation' ? [finding.page, finding.record] : [];
  const quote = sides.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.length, 0);
  return headline.length + quote + values.reduce((sum, value) => sum + 2 * value.words.length, 0);
}

import { useState } from 'preact/hooks';
import { VERDICTS } from '../../engine/model/finding';
import type { StoryRecord } from '../../engine/model/record';
import { dayText, intervalText } from '../../texts/dates';
import { METHOD_TEXTS as TEXTS } from '../../texts/method';
import { SOURCE_TEXTS } from '../../texts/sources';
import { VERDICT_MEANINGS } from '../../texts/verdicts';
import type { RecordPlace } from '../model/places';
import { publishersOf } from '../model/record-facts';
import { PlaceLink } from '../parts/place-link';
import { VerdictBadge } from '../parts/verdict-badge';
import { statementsIn } from './source-detail';

export interface SourcesAndMethodProps {
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
  /** Puts text on the clipboard; tells whether the browser allowed it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Where the record comes from, how it was made, what its marks mean and how to have it corrected. */
export function SourcesAndMethod({ record, onOpen, onCopy }: SourcesAndMethodProps) {
  return (
    <div class="method">
      <h2 tabIndex={-1}>{TEXTS.heading}</h2>
      <p class="method-lead">{TEXTS.lead(record.sources.length, publishersOf(record).join(', '))}</p>
      <section>
        <h3>{TEXTS.articles}</h3>
        <ul class="row-list">
          {record.sources.map((source) => (
            <li key={source.id}>
              <PlaceLink class="row-button" place={{ kind: 'source', id: source.id }} onOpen={onOpen}>
                <span class="row-title">{SOURCE_TEXTS.heading(intervalText(source.published))}</span>
                <span class="row-detail">{source.basis}</span>
                <span class="row-count">{TEXTS.articleRow(statementsIn(source, record).length)}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </section>
      {TEXTS.sections(record.story).map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{TEXTS.verdicts}</h3>
        <dl class="verdict-key">
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictBadge verdict={verdict} />
              </dt>
              <dd>{VERDICT_MEANINGS[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Correction version={record.version} onCopy={onCopy} />
      <section id="corrections">
        <h3>{TEXTS.corrections}</h3>
        {record.story.corrections.map(({ date, about, entries }) => (
          <section key={date}>
            <h4>{dayText(date)}</h4>
            <p>{about}</p>
            <ul class="corrections">
              {entries.map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}

function Correction({
  version,
  onCopy,
}: { readonly version: string } & Pick<SourcesAndMethodProps, 'onCopy'>) {
  const [status, setStatus] = useState('');
  const { correction } = TEXTS;
  const copy = async () => {
    setStatus((await onCopy(correction.request(version))) ? correction.copied : correction.copyFailed);
  };
  return (
    <section id="correction">
      <h3>{correction.heading}</h3>
      {correction.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <button type="button" class="button" onClick={copy}>
          {correction.copy}
        </button>
      </p>
      <p class="status" role="status">
        {status}
      </p>
      <p class="note">{TEXTS.version(version)}</p>
    </section>
  );
}

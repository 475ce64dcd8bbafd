import { indexRecord } from '../../components/model/record-index';
import type { StoryRecord } from '../../engine/model/record';
import { withEntry } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';
import type { SettingsControl } from './use-settings';

const TEXTS = OPTIONS_TEXTS.claims;

/** The claims that the reader has hidden, each to be shown again. */
export function HiddenClaims({
  settings,
  change,
  record,
}: SettingsControl & { readonly record: StoryRecord }) {
  const { claims } = indexRecord(record);
  return (
    <section>
      <h2>{TEXTS.heading}</h2>
      <p class="note">{settings.hiddenClaims.length === 0 ? TEXTS.none : TEXTS.intro}</p>
      <ul class="entry-list">
        {settings.hiddenClaims.map((id) => {
          // A claim that an update has taken out of the record can still be cleared from the list.
          const name = claims.get(id)?.heading ?? id;
          return (
            <li key={id}>
              <span>
                {name}
                <span class="choice-note">{claims.get(id)?.question}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={TEXTS.showLabel(name)}
                onClick={() =>
                  change((now) => ({ ...now, hiddenClaims: withEntry(now.hiddenClaims, id, false) }))
                }
              >
                {TEXTS.show}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

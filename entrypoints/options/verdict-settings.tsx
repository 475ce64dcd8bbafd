import { VerdictBadge } from '../../components/parts/verdict-badge';
import { VERDICTS } from '../../engine/model/finding';
import { withEntry } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';
import { VERDICT_MEANINGS } from '../../texts/verdicts';
import type { SettingsControl } from './use-settings';

const TEXTS = OPTIONS_TEXTS.verdicts;

/** Which verdicts are marked on pages. */
export function VerdictSettings({ settings, change }: SettingsControl) {
  return (
    <section>
      <h2>{TEXTS.heading}</h2>
      <p class="note">{TEXTS.intro}</p>
      <ul class="choice-list">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!settings.hiddenVerdicts.includes(verdict)}
                onChange={({ currentTarget: { checked } }) =>
                  // Changed when its turn has come: the box may have been drawn anew by then.
                  change((now) => ({
                    ...now,
                    hiddenVerdicts: withEntry(now.hiddenVerdicts, verdict, !checked),
                  }))
                }
              />
              <span>
                <VerdictBadge verdict={verdict} />
                <span class="choice-note">{VERDICT_MEANINGS[verdict]}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

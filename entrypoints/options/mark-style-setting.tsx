import { VERDICT_FAMILIES } from '../../components/model/verdict-families';
import { MARK_STYLES, type MarkStyle } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';
import { FAMILY_LABELS } from '../../texts/verdicts';
import { familyDeclarations } from '../checker.content/mark-styles';
import type { SettingsControl } from './use-settings';

const TEXTS = OPTIONS_TEXTS.style;

/** How marks look on a page, each choice with a sample of every kind of line. */
export function MarkStyleSetting({ settings, change }: SettingsControl) {
  return (
    <section>
      <h2 id="mark-style">{TEXTS.heading}</h2>
      <div class="style-choices" role="radiogroup" aria-labelledby="mark-style">
        {MARK_STYLES.map((style) => (
          <label key={style} class="choice style-choice">
            <input
              type="radio"
              name="mark-style"
              checked={settings.markStyle === style}
              onChange={() => change((now) => ({ ...now, markStyle: style }))}
            />
            <span>
              {TEXTS[style]}
              <Sample style={style} />
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}

function Sample({ style }: { readonly style: MarkStyle }) {
  return (
    <span class="style-sample" aria-hidden="true">
      {VERDICT_FAMILIES.map((family) => (
        <span key={family} style={familyDeclarations(family, style)}>
          {FAMILY_LABELS[family]}
        </span>
      ))}
    </span>
  );
}

import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';
import type { SettingsControl } from './use-settings';

const TEXTS = OPTIONS_TEXTS.reset;

/** Sets every setting back, once the reader has said so twice. */
export function ResetSettings({ change }: SettingsControl) {
  const [asking, setAsking] = useState(false);
  const reset = async () => {
    await change(() => DEFAULT_SETTINGS, TEXTS.done);
    setAsking(false);
  };
  return (
    <section>
      <h2>{TEXTS.heading}</h2>
      <p class="note">{TEXTS.intro}</p>
      {asking ? (
        <fieldset class="confirm">
          <legend>{TEXTS.confirm}</legend>
          <button type="button" class="button button-main" onClick={reset}>
            {TEXTS.yes}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {TEXTS.no}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {TEXTS.action}
        </button>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { dismissSettingsNotice, type SettingsNotice } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';

const TEXTS = OPTIONS_TEXTS.notice;

/** Tells that stored settings could not be used as they were, until the reader has seen it. */
export function NoticeOfRepair({ initial }: { readonly initial: SettingsNotice | null }) {
  const [notice, setNotice] = useState(initial);
  if (notice === null) return null;
  const dismiss = async () => {
    // Where nothing can be stored, the next page that is opened tells it again.
    await dismissSettingsNotice().catch(() => {});
    setNotice(null);
  };
  return (
    <section class="repair" role="alert">
      <p>{TEXTS[notice]}</p>
      <button type="button" class="button" onClick={dismiss}>
        {TEXTS.dismiss}
      </button>
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { indexRecord } from '../../components/model/record-index';
import type { StoryRecord } from '../../engine/model/record';
import type { AskedChange } from '../../platform/asked-change';
import { type Settings, updateSettings, withEntry } from '../../platform/settings';
import { CONFIRM_TEXTS } from '../../texts/confirm';

export interface ConfirmAppProps {
  readonly asked: AskedChange | null;
  readonly record: StoryRecord;
}

type State = 'asking' | 'done' | 'undone' | 'failed';

/** Asks whether a change that was chosen in a card is wanted, makes it, and takes it back in one click. */
export function ConfirmApp({ asked, record }: ConfirmAppProps) {
  const [state, setState] = useState<State>('asking');
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone: the focus goes on to the one in its place.
  useEffect(() => first.current?.focus(), [state]);
  if (asked === null) {
    return (
      <>
        <h1>{CONFIRM_TEXTS.nothing}</h1>
        <CloseButton />
      </>
    );
  }
  const texts = textsOf(asked, record);
  const make = async (present: boolean) => {
    try {
      await updateSettings((settings) => changed(settings, asked, present));
      setState(present ? 'done' : 'undone');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <h1>{texts.question}</h1>
      <p class="note">{texts.note}</p>
      <p role="status">
        {state === 'done' && texts.done}
        {state === 'undone' && CONFIRM_TEXTS.undone}
        {state === 'failed' && CONFIRM_TEXTS.failed}
      </p>
      <div class="confirm-actions">
        {state === 'done' ? (
          <button key="undo" ref={first} type="button" class="button" onClick={() => make(false)}>
            {CONFIRM_TEXTS.undo}
          </button>
        ) : (
          <button key="do" ref={first} type="button" class="button button-main" onClick={() => make(true)}>
            {texts.action}
          </button>
        )}
        <CloseButton />
      </div>
    </>
  );
}

function CloseButton() {
  return (
    <button type="button" class="button" onClick={() => close()}>
      {CONFIRM_TEXTS.close}
    </button>
  );
}

function changed(settings: Settings, asked: AskedChange, present: boolean): Settings {
  return asked.change === 'hide-claim'
    ? { ...settings, hiddenClaims: withEntry(settings.hiddenClaims, asked.claim, present) }
    : { ...settings, sitesOff: withEntry(settings.sitesOff, asked.host, present) };
}

function textsOf(asked: AskedChange, record: StoryRecord) {
  if (asked.change === 'switch-off-site') return CONFIRM_TEXTS.site(asked.host);
  return CONFIRM_TEXTS.claim(indexRecord(record).claims.get(asked.claim)?.heading ?? asked.claim);
}

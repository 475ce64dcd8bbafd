import { RecordNotice } from '../../components/parts/record-notice';
import type { StoryRecord } from '../../engine/model/record';
import type { Settings, SettingsNotice } from '../../platform/settings';
import { OPTIONS_TEXTS as TEXTS } from '../../texts/options';
import { HiddenClaims } from './hidden-claims';
import { MarkStyleSetting } from './mark-style-setting';
import { NoticeOfRepair } from './notice-of-repair';
import { ResetSettings } from './reset-settings';
import { ShortcutSettings } from './shortcut-settings';
import { SiteSettings } from './site-settings';
import { useSettings } from './use-settings';
import { VerdictSettings } from './verdict-settings';

export interface OptionsAppProps {
  readonly record: StoryRecord;
  readonly initial: Settings;
  readonly initialNotice: SettingsNotice | null;
}

/** All settings on one page; each change is stored at once. */
export function OptionsApp({ record, initial, initialNotice }: OptionsAppProps) {
  const control = useSettings(initial);
  return (
    <>
      <header>
        <h1>{TEXTS.heading}</h1>
        <RecordNotice record={record} />
      </header>
      <NoticeOfRepair initial={initialNotice} />
      <VerdictSettings {...control} />
      <MarkStyleSetting {...control} />
      <SiteSettings {...control} record={record} />
      <HiddenClaims {...control} record={record} />
      <ShortcutSettings />
      <ResetSettings {...control} />
      <p class="options-status" role="status" key={control.status}>
        {control.status}
      </p>
    </>
  );
}

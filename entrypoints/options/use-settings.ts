import { useEffect, useState } from 'preact/hooks';
import { type Settings, updateSettings, watchSettings } from '../../platform/settings';
import { OPTIONS_TEXTS } from '../../texts/options';

export interface SettingsControl {
  /** As stored; followed when they change in another window. */
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings, done?: string) => Promise<void>;
  /** What became of the last change. */
  readonly status: string;
  readonly say: (status: string) => void;
}

/** The reader's settings, and a way to change them that tells what became of it. */
export function useSettings(initial: Settings): SettingsControl {
  const [settings, setSettings] = useState(initial);
  const [status, say] = useState('');
  useEffect(() => watchSettings(setSettings), []);
  const change: SettingsControl['change'] = async (changeOf, done = OPTIONS_TEXTS.saved) => {
    try {
      setSettings(await updateSettings(changeOf));
      say(done);
    } catch {
      say(OPTIONS_TEXTS.saveFailed);
    }
  };
  return { settings, change, status, say };
}

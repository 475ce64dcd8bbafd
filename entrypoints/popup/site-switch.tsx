import { updateSettings, withEntry } from '../../platform/settings';
import { POPUP_TEXTS } from '../../texts/popup';

export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly onSwitched: () => void;
}

/** Switches the extension on or off on one site. */
export function SiteSwitch({ host, on, onSwitched }: SiteSwitchProps) {
  const turn = async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: withEntry(settings.sitesOff, host, on) }));
    onSwitched();
  };
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      title={POPUP_TEXTS.siteSwitch(host)}
      aria-label={POPUP_TEXTS.siteSwitch(host)}
      onClick={turn}
    >
      <span class="switch-label">{host.replace(/^www\./, '')}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

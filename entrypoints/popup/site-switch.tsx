import { updateSettings, withEntry } from '../../platform/settings';
import { POPUP_TEXTS } from '../../texts/popup';

export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  /** @param stored `false` where the browser could not store the change: its storage may be full */
  readonly onSwitched: (stored: boolean) => void;
}

/** @returns whether the browser could store the change */
export function switchSite(host: string, on: boolean): Promise<boolean> {
  const change = updateSettings((settings) => ({
    ...settings,
    sitesOff: withEntry(settings.sitesOff, host, !on),
  }));
  return change.then(
    () => true,
    () => false,
  );
}

/** Switches the extension on or off on one site. */
export function SiteSwitch({ host, on, onSwitched }: SiteSwitchProps) {
  const turn = async () => onSwitched(await switchSite(host, !on));
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

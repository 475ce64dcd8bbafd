import type { StoryRecord } from '../../engine/model/record';
import { withEntry } from '../../platform/settings';
import { SITES } from '../../platform/sites';
import { OPTIONS_TEXTS } from '../../texts/options';
import { AddedSites } from './added-sites';
import type { SettingsControl } from './use-settings';

const TEXTS = OPTIONS_TEXTS.sites;

/** Where the extension looks: the listed sites, those the reader has added, and where it is switched off. */
export function SiteSettings({
  settings,
  change,
  say,
  record,
}: SettingsControl & { readonly record: StoryRecord }) {
  const switchOn = (host: string) =>
    change((now) => ({ ...now, sitesOff: withEntry(now.sitesOff, host, false) }));
  return (
    <section>
      <h2>{TEXTS.heading}</h2>
      <p class="note">{TEXTS.intro(record.story.short)}</p>
      <details class="listed-sites">
        <summary>{TEXTS.listed(SITES.length)}</summary>
        <ul>
          {SITES.map((site) => (
            <li key={site}>{site.replace(/^\*\./, '')}</li>
          ))}
        </ul>
      </details>
      <AddedSites say={say} />
      <h3>{TEXTS.off}</h3>
      {settings.sitesOff.length === 0 && <p class="note">{TEXTS.noneOff}</p>}
      <ul class="entry-list">
        {settings.sitesOff.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="button"
              aria-label={TEXTS.switchOnLabel(host)}
              onClick={() => switchOn(host)}
            >
              {TEXTS.switchOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { RecordNotice } from '../../components/parts/record-notice';
import { VerdictLegend } from '../../components/parts/verdict-legend';
import { type Shortcut, ShortcutList } from '../../components/shortcuts/shortcut-list';
import type { StoryRecord } from '../../engine/model/record';
import { SITES } from '../../platform/sites';
import { WELCOME_TEXTS as TEXTS } from '../../texts/welcome';
import { Passage } from './passage';

export interface WelcomeAppProps {
  readonly record: StoryRecord;
  readonly shortcuts: readonly Shortcut[];
}

/** What a new reader needs to know, with a passage to try. */
export function WelcomeApp({ record, shortcuts }: WelcomeAppProps) {
  return (
    <>
      <header>
        <h1>{TEXTS.name}</h1>
        <p class="welcome-lead">{TEXTS.lead(record.story.subject)}</p>
      </header>
      <main>
        <Passage {...record.story.sample} />
        <div class="welcome-columns">
          <PointList
            heading={TEXTS.does.heading}
            items={TEXTS.does.items(SITES.length, record.story.short)}
          />
          <PointList heading={TEXTS.never.heading} items={TEXTS.never.items} />
        </div>
        <section>
          <h2>{TEXTS.marks}</h2>
          <VerdictLegend />
        </section>
        <section>
          <h2>{TEXTS.keyboard}</h2>
          <ShortcutList shortcuts={shortcuts} />
        </section>
      </main>
      <footer>
        <RecordNotice record={record} />
        <p class="welcome-links">
          <a href="record.html#timeline">{TEXTS.more.record}</a>
          <a href="record.html#sources">{TEXTS.more.method}</a>
          <a href="options.html">{TEXTS.more.settings}</a>
        </p>
      </footer>
    </>
  );
}

function PointList({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="points">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

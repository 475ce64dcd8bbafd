import { Keys } from '../../components/shortcuts/shortcut-list';
import type { Story } from '../../engine/model/story';
import { dayText } from '../../texts/dates';
import { WELCOME_TEXTS } from '../../texts/welcome';

const { try: TRY } = WELCOME_TEXTS;

/**
 * The passage to try. It is marked up as a news page is, since the checker reads it as one: it must find
 * the article here and leave the rest of the page alone.
 */
export function Passage({ headline, published, paragraphs }: Story['sample']) {
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{TRY.heading}</h2>
      <p>{TRY.intro}</p>
      <p class="keys">
        <span>{TRY.byKeyboard}</span>
        <span>
          <Keys keys="Alt+Shift+." /> {TRY.next}
        </span>
        <span>
          <Keys keys="Alt+Shift+," /> {TRY.previous}
        </span>
      </p>
      <article class="article-body">
        <h3>{headline}</h3>
        <p class="byline">
          <time dateTime={published}>{dayText(published)}</time>
        </p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="note">{TRY.note}</p>
    </section>
  );
}

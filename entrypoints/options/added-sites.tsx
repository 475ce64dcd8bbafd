import { useEffect, useState } from 'preact/hooks';
import { askForSite, giveUpSite, keptSites, watchKeptSites } from '../../platform/permissions';
import { OPTIONS_TEXTS } from '../../texts/options';
import { type ReadSite, readSite } from './read-site';

const TEXTS = OPTIONS_TEXTS.sites;

/** The sites that the reader has let the extension look at, and a field to add one. */
export function AddedSites({ say }: { readonly say: (status: string) => void }) {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const load = async () => setPatterns(await keptSites());
    void load();
    return watchKeptSites(load);
  }, []);

  // The browser's prompt must come straight from the reader's click: nothing is awaited before it.
  const add = async (event: Event) => {
    event.preventDefault();
    const site = readSite(name, patterns);
    setProblem('problem' in site ? problemText(site) : '');
    if ('problem' in site) return;
    if (await askForSite(site.pattern)) {
      setName('');
      say(TEXTS.done(site.host));
    } else setProblem(TEXTS.refused);
  };
  const remove = async (pattern: string) => {
    await giveUpSite(pattern);
    say(TEXTS.removed(hostOf(pattern)));
  };
  return (
    <>
      <h3>{TEXTS.added}</h3>
      {patterns.length === 0 && <p class="note">{TEXTS.noneAdded}</p>}
      <ul class="entry-list">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <span>{hostOf(pattern)}</span>
            <button
              type="button"
              class="button"
              aria-label={TEXTS.removeLabel(hostOf(pattern))}
              onClick={() => remove(pattern)}
            >
              {TEXTS.remove}
            </button>
          </li>
        ))}
      </ul>
      <form class="add-site" onSubmit={add}>
        <label class="field">
          <span>{TEXTS.add}</span>
          <input
            type="text"
            inputMode="url"
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            value={name}
            placeholder={TEXTS.placeholder}
            aria-invalid={problem !== ''}
            aria-describedby="add-site-note"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {TEXTS.addAction}
        </button>
        <p class="note" id="add-site-note" role="status">
          {problem === '' ? TEXTS.addNote : <strong class="problem">{problem}</strong>}
        </p>
      </form>
    </>
  );
}

function problemText(site: Extract<ReadSite, { readonly problem: unknown }>): string {
  if (site.problem === 'invalid') return TEXTS.invalid;
  return site.problem === 'listed' ? TEXTS.isListed(site.host) : TEXTS.isAdded(site.host);
}

/** "news.example.org" for "https://news.example.org/*". */
function hostOf(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}

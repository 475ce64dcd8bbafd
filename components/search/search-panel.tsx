import { useEffect, useRef } from 'preact/hooks';
import type { HighlightedText, SearchHit } from '../../engine/search';
import { SEARCH_TEXTS as TEXTS } from '../../texts/search';

/** Results that are shown: what a reader looks through before changing the query. */
const HITS_SHOWN = 30;

export interface SearchPanelProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Results of the query, best first. */
  readonly hits: readonly SearchHit[];
  readonly onOpen: (hit: SearchHit) => void;
  /** Whether the field takes the focus when the panel appears. */
  readonly focused: boolean;
}

/** Search over everything the record holds, with the words that were found highlighted. */
export function SearchPanel({ query, onQuery, hits, onOpen, focused }: SearchPanelProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const asked = query.trim() !== '';
  return (
    <section class="search" aria-label={TEXTS.label}>
      <label class="field">
        <span>{TEXTS.label}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={TEXTS.placeholder}
          autocomplete="off"
          spellcheck={false}
          onInput={(input) => onQuery(input.currentTarget.value)}
        />
      </label>
      <p class="search-status" role="status">
        {asked ? (hits.length === 0 ? TEXTS.none(query.trim()) : TEXTS.count(hits.length)) : TEXTS.start}
      </p>
      <ul class="row-list">
        {hits.slice(0, HITS_SHOWN).map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <button type="button" class="row-button" onClick={() => onOpen(hit)}>
              <span class="row-kind">{TEXTS.kind[hit.kind]}</span>
              <span class="row-title">
                <Highlighted text={hit.title} />
              </span>
              <span class="row-detail">
                <Highlighted text={hit.excerpt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Highlighted({ text }: { readonly text: HighlightedText }) {
  return (
    <>
      {text.map((part, position) =>
        part.hit ? <mark key={`${position}-${part.text}`}>{part.text}</mark> : part.text,
      )}
    </>
  );
}

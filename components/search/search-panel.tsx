import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StoryRecord } from '../../engine/model/record';
import type { HighlightedText, SearchHit } from '../../engine/search';
import { SEARCH_TEXTS as TEXTS } from '../../texts/search';
import { hitPlace, type RecordPlace } from '../model/places';
import { PlaceLink } from '../parts/place-link';

/** Results that are shown: what a reader looks through before changing the query. */
const HITS_SHOWN = 30;

export interface SearchPanelProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Searches the record; results best first. */
  readonly search: (query: string) => readonly SearchHit[];
  readonly record: StoryRecord;
  readonly onOpen: (place: RecordPlace) => void;
  /** How often the reader has asked to search: the field takes the focus each time. */
  readonly asked: number;
}

/** Search over everything the record holds, with the words that were found highlighted. */
export function SearchPanel({ query, onQuery, search, record, onOpen, asked }: SearchPanelProps) {
  const field = useRef<HTMLInputElement>(null);
  // Selected, so that a query kept from before gives way to a new one.
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const hits = useMemo(() => search(query), [search, query]);
  const isQuery = query.trim() !== '';
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
        {isQuery ? (hits.length === 0 ? TEXTS.none(query.trim()) : TEXTS.count(hits.length)) : TEXTS.start}
      </p>
      <ul class="row-list">
        {hits.slice(0, HITS_SHOWN).map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <PlaceLink class="row-button" place={hitPlace(hit, record)} onOpen={onOpen}>
              <span class="row-kind">{TEXTS.kind[hit.kind]}</span>
              <span class="row-title">
                <Highlighted text={hit.title} />
              </span>
              <span class="row-detail">
                <Highlighted text={hit.excerpt} />
              </span>
            </PlaceLink>
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

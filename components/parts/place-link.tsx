import type { ComponentChildren } from 'preact';
import { placePath, type RecordPlace } from '../model/places';

export interface PlaceLinkProps {
  readonly place: RecordPlace;
  readonly onOpen: (place: RecordPlace) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to a place of the record: opened where the reader is, or in a tab by the browser's own ways. */
export function PlaceLink({ place, onOpen, class: className, children }: PlaceLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(place);
  };
  return (
    <a
      class={className}
      data-place={placePath(place)}
      href={`record.html#${placePath(place)}`}
      onClick={open}
    >
      {children}
    </a>
  );
}

import * as v from 'valibot';
import { PLACE_KINDS } from '../../components/model/places';

export const POPUP_TABS = ['timeline', 'page', 'people', 'search'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

const id = v.nullable(v.string());

/** Where the reader is in the popup; kept for the session, so it is validated when read again. */
export const ViewSchema = v.object({
  tab: v.picklist(POPUP_TABS),
  /** A place of the record opened over the tab. */
  detail: v.nullable(v.object({ kind: v.picklist(PLACE_KINDS), id: v.string() })),
  filter: v.object({ person: id, topic: id }),
  query: v.string(),
});
export type View = Readonly<v.InferOutput<typeof ViewSchema>>;

export const FIRST_VIEW: View = {
  tab: 'timeline',
  detail: null,
  filter: { person: null, topic: null },
  query: '',
};

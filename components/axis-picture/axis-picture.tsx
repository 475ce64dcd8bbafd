import type { IsoDate, StoryRecord } from '../../engine/model/record';
import { AXIS_TEXTS as TEXTS } from '../../texts/timeline';
import { type AxisGrouping, axisRows } from '../model/axis-rows';
import { axisScale } from '../model/axis-scale';
import { placePath } from '../model/places';
import { AxisHeader, AxisLane } from './axis-lane';

/** Rows before "show all": what leaves the first events of the timeline in view below. */
const ROWS_SHOWN = 5;

export interface AxisPictureProps {
  readonly record: StoryRecord;
  readonly pageDate: IsoDate | null;
  /** Id of the topic the timeline is narrowed to. */
  readonly topic: string | null;
  /** Id of the person the timeline is narrowed to. */
  readonly person: string | null;
  readonly onPerson: (person: string | null) => void;
  readonly onClaim: (claim: string) => void;
  /** How its rows are shown: kept by whoever draws it, so that a reader who comes back finds it as it was. */
  readonly view: AxisView;
  readonly onView: (view: AxisView) => void;
}

/** What the rows of the picture stand for, and whether all of them are shown. */
export interface AxisView {
  readonly by: AxisGrouping;
  readonly all: boolean;
}

/** How the picture is first shown. */
export const FIRST_AXIS_VIEW: AxisView = { by: 'person', all: false };

/**
 * A date axis on which the statements stand, a row a person or a claim. It is a list of buttons: each row
 * says its dates in words, and the drawing beside them is passed over by assistive technology.
 */
export function AxisPicture(props: AxisPictureProps) {
  const { record, pageDate, topic, person, onPerson, onClaim, view, onView } = props;
  const { by, all } = view;
  const rows = axisRows(record, by, topic);
  const scale = axisScale(record);
  const pageAfter = pageDate !== null && pageDate > record.ends;
  const shown = all ? rows : rows.slice(0, ROWS_SHOWN);
  return (
    <section class="axis-picture" aria-label={by === 'person' ? TEXTS.heading : TEXTS.headingClaims}>
      <div class="axis-top">
        <h2>{by === 'person' ? TEXTS.heading : TEXTS.headingClaims}</h2>
        <fieldset class="segments">
          <legend class="for-the-ear">{TEXTS.by}</legend>
          {(['person', 'claim'] as const).map((grouping) => (
            <label key={grouping}>
              <input
                type="radio"
                name="axis-grouping"
                checked={by === grouping}
                onChange={() => onView({ ...view, by: grouping })}
              />
              <span>{grouping === 'person' ? TEXTS.byPerson : TEXTS.byClaim}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <AxisHeader scale={scale} pageDate={pageDate} />
      <ul class="axis-rows">
        {shown.map((row) => (
          <li key={row.id}>
            <AxisLane
              row={row}
              place={placePath({ kind: by, id: row.id })}
              scale={scale}
              pageDate={pageDate}
              pressed={by === 'person' ? row.id === person : null}
              onPress={() => (by === 'claim' ? onClaim(row.id) : onPerson(row.id === person ? null : row.id))}
            />
          </li>
        ))}
      </ul>
      <p class="axis-key">{pageAfter ? TEXTS.keyAfter(record.ends) : TEXTS.key}</p>
      {rows.length > ROWS_SHOWN && (
        <button
          type="button"
          class="button button-quiet axis-all"
          aria-expanded={all}
          onClick={() => onView({ ...view, all: !all })}
        >
          {all ? TEXTS.showFewer : TEXTS.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}

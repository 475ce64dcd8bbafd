import type { IsoDate } from '../../engine/model/record';
import { intervalText } from '../../texts/dates';
import { AXIS_TEXTS as TEXTS } from '../../texts/timeline';
import type { AxisMark, AxisRow } from '../model/axis-rows';
import { type AxisScale, placeSpan } from '../model/axis-scale';

/** Height of the axis' head in px. A row is as high as its name; places along the axis are shares of its width. */
const HEAD_HEIGHT = 38;
/** Radius of the dot for one statement in px; its area grows with their number, up to the most. */
const RADIUS = { one: 3, most: 9 } as const;

export interface AxisLaneProps {
  readonly row: AxisRow;
  readonly scale: AxisScale;
  readonly pageDate: IsoDate | null;
  /** Whether the timeline is narrowed to this row; `null` where rows lead elsewhere. */
  readonly pressed: boolean | null;
  readonly onPress: () => void;
  /** Where the row leads: what a reader comes back to. */
  readonly place: string;
}

/** One row of the axis picture: name, drawing, and the same in words. */
export function AxisLane({ row, scale, pageDate, pressed, onPress, place }: AxisLaneProps) {
  const dates = row.marks.map((mark) => TEXTS.mark(intervalText(mark.when), mark.statements.length));
  return (
    <button
      type="button"
      class="axis-row"
      data-place={place}
      aria-pressed={pressed ?? undefined}
      onClick={onPress}
    >
      <span class="axis-label" title={row.label}>
        {row.label}
      </span>
      <span class="for-the-ear">
        : {TEXTS.statements(row.count)}, {dates.join('; ')}
      </span>
      <span class="axis-drawing">
        <svg aria-hidden="true">
          <Grid scale={scale} />
          {row.marks.map((mark) => (
            <MarkShape key={`${mark.when.earliest}/${mark.when.latest}`} mark={mark} scale={scale} />
          ))}
          <Here scale={scale} pageDate={pageDate} />
        </svg>
      </span>
    </button>
  );
}

/** The months over the rows, and the page's place among them. */
export function AxisHeader({ scale, pageDate }: Pick<AxisLaneProps, 'scale' | 'pageDate'>) {
  return (
    <div class="axis-header">
      <span class="axis-drawing">
        <svg aria-hidden="true" height={HEAD_HEIGHT}>
          {scale.years.map(({ at, label }) => (
            <text
              key={label}
              class={at < scale.breakAt ? 'axis-year axis-year-before' : 'axis-year'}
              x={percent(at)}
              y={11}
            >
              {label}
            </text>
          ))}
          {scale.ticks.map((tick, number) => (
            <text
              key={tick.at}
              class={number % 2 === 0 ? 'axis-tick' : 'axis-tick axis-between'}
              x={percent(tick.at)}
              y={HEAD_HEIGHT - 12}
            >
              {tick.label}
            </text>
          ))}
          <HereHead scale={scale} pageDate={pageDate} />
        </svg>
      </span>
    </div>
  );
}

function Grid({ scale }: Pick<AxisLaneProps, 'scale'>) {
  return (
    <g class="axis-grid">
      {scale.breakAt > 0 && <line class="axis-earlier" y2="100%" />}
      {scale.ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y2="100%" />
      ))}
    </g>
  );
}

/** A dot in the middle of the span in which the statements were made, and the span where it is longer. */
function MarkShape({ mark, scale }: { readonly mark: AxisMark; readonly scale: AxisScale }) {
  const { from, to } = placeSpan(mark.when, scale);
  const radius = Math.min(RADIUS.most, RADIUS.one * Math.sqrt(mark.statements.length));
  return (
    <>
      <line class="axis-span" x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
      <circle class="axis-mark" cx={percent((from + to) / 2)} cy="50%" r={radius}>
        <title>{TEXTS.markTitle(intervalText(mark.when), mark.statements.length)}</title>
      </circle>
    </>
  );
}

/** The page's place over the rows; beyond an end of the axis, an arrow that points there. */
function HereHead({ scale, pageDate }: Pick<AxisLaneProps, 'scale' | 'pageDate'>) {
  if (pageDate === null) return null;
  const outside = scale.outside(pageDate);
  const at = percent(scale.place(pageDate));
  if (outside === null) {
    return (
      <circle class="axis-here-head" cx={at} cy={HEAD_HEIGHT - 4} r={4}>
        <title>{TEXTS.here(pageDate)}</title>
      </circle>
    );
  }
  return (
    <text class="axis-here-head axis-beyond" x={at} y={HEAD_HEIGHT} data-side={outside}>
      {outside === 'after' ? '▸' : '◂'}
      <title>{TEXTS.here(pageDate)}</title>
    </text>
  );
}

function Here({ scale, pageDate }: Pick<AxisLaneProps, 'scale' | 'pageDate'>) {
  if (pageDate === null || scale.outside(pageDate) !== null) return null;
  const at = percent(scale.place(pageDate));
  return <line class="axis-here" x1={at} x2={at} y2="100%" />;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

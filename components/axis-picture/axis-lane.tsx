import type { IsoDate } from '../../engine/types';
import { intervalText } from '../../texts/dates';
import { AXIS_TEXTS as TEXTS } from '../../texts/timeline';
import type { AxisMark, AxisRow } from '../model/axis-rows';
import { type AxisScale, placeSpan } from '../model/axis-scale';

/** Size of the drawing in its own units; it stretches to the width it is given. */
const WIDTH = 260;
const HEIGHT = 24;
/** Space at both ends, so that a mark on the first or last day is whole. */
const MARGIN = 7;
/** Height of a mark with one statement, what each further one adds, and where that stops. */
const MARK = { least: 6, step: 3, most: 18 } as const;
/** Width of a mark for a single day. */
const MARK_WIDTH = 6;

export interface AxisLaneProps {
  readonly row: AxisRow;
  readonly scale: AxisScale;
  readonly pageDate: IsoDate | null;
  /** Whether the timeline is narrowed to this row; `null` where rows lead elsewhere. */
  readonly pressed: boolean | null;
  readonly onPress: () => void;
}

/** One row of the axis picture: name, drawing, and the same in words. */
export function AxisLane({ row, scale, pageDate, pressed, onPress }: AxisLaneProps) {
  const dates = row.marks.map((mark) => TEXTS.mark(intervalText(mark.when), mark.statements.length));
  return (
    <button type="button" class="axis-row" aria-pressed={pressed ?? undefined} onClick={onPress}>
      <span class="axis-label" title={row.label}>
        {row.label}
      </span>
      <span class="for-the-ear">
        : {TEXTS.statements(row.count)}, {dates.join('; ')}
      </span>
      <svg
        class="axis-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
      >
        <Grid scale={scale} />
        {row.marks.map((mark) => (
          <MarkShape key={`${mark.when.earliest}/${mark.when.latest}`} mark={mark} scale={scale} />
        ))}
        <Here scale={scale} pageDate={pageDate} />
      </svg>
    </button>
  );
}

/** The months over the rows, and the page's place among them. */
export function AxisHeader({
  scale,
  pageDate,
}: {
  readonly scale: AxisScale;
  readonly pageDate: IsoDate | null;
}) {
  return (
    <div class="axis-header" aria-hidden="true">
      <svg class="axis-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
        {scale.ticks.map((tick) => (
          <text key={`${tick.at}`} class="axis-tick" x={x(tick.at)} y={HEIGHT - 8}>
            {tick.label}
          </text>
        ))}
        <Grid scale={scale} />
        <Here scale={scale} pageDate={pageDate} />
      </svg>
    </div>
  );
}

function Grid({ scale }: { readonly scale: AxisScale }) {
  return (
    <g class="axis-grid">
      {scale.ticks.map((tick) => (
        <path key={`${tick.at}`} d={`M${x(tick.at)} 0V${HEIGHT}`} />
      ))}
    </g>
  );
}

function MarkShape({ mark, scale }: { readonly mark: AxisMark; readonly scale: AxisScale }) {
  const { from, to } = placeSpan(mark.when, scale);
  const height = Math.min(MARK.most, MARK.least + MARK.step * (mark.statements.length - 1));
  const width = Math.max(MARK_WIDTH, x(to) - x(from));
  return (
    <rect
      class="axis-mark"
      x={x(from) - (width === MARK_WIDTH ? MARK_WIDTH / 2 : 0)}
      y={(HEIGHT - height) / 2}
      width={width}
      height={height}
      rx={3}
    />
  );
}

function Here({ scale, pageDate }: { readonly scale: AxisScale; readonly pageDate: IsoDate | null }) {
  return pageDate === null ? null : <path class="axis-here" d={`M${x(scale.place(pageDate))} 0V${HEIGHT}`} />;
}

function x(share: number): number {
  return Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 10) / 10;
}

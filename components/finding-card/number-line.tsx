import type { FigureOutcome } from '../../engine/model/finding';
import { numberLine } from '../model/number-line';

/** Heights in px: the labels of the record above the line, the page's below it. */
const LINE_Y = 22;
const HEIGHT = 44;
/** How far a label at an end of the line reaches beyond its tick, in px. */
const OVERHANG = 14;

/** Figures on one line, the record's above and the page's below. A drawing: the list beside it says the same in words. */
export function NumberLine({ outcome }: { readonly outcome: FigureOutcome }) {
  const ticks = numberLine(outcome);
  if (ticks === null) return null;
  return (
    <svg class="number-line" height={HEIGHT} aria-hidden="true">
      <line class="number-axis" x1="0" x2="100%" y1={LINE_Y} y2={LINE_Y} />
      {ticks.map(({ at, words, anchor, of }) => (
        <g key={`${of}-${at}`} class={`number-${of}`}>
          <circle cx={percent(at)} cy={LINE_Y} r={of === 'page' ? 5 : 4} />
          {words !== null && (
            <text
              x={percent(at)}
              dx={anchor === 'middle' ? 0 : anchor === 'start' ? -OVERHANG : OVERHANG}
              y={of === 'page' ? HEIGHT - 4 : 12}
              text-anchor={anchor}
            >
              {words}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

import { VERDICTS } from '../../engine/model/finding';
import { FAMILY_LABELS, VERDICT_MEANINGS } from '../../texts/verdicts';
import { familyOf, VERDICT_FAMILIES } from '../model/verdict-families';
import { LineSample } from './line-sample';
import { VerdictBadge } from './verdict-badge';

/** Every verdict in a line, under the kind of line that marks it. */
export function VerdictLegend() {
  return (
    <ul class="legend">
      {VERDICT_FAMILIES.map((family) => (
        <li key={family}>
          <h3>
            <LineSample family={family} /> {FAMILY_LABELS[family]}
          </h3>
          <dl>
            {VERDICTS.filter((verdict) => familyOf(verdict) === family).map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictBadge verdict={verdict} />
                </dt>
                <dd>{VERDICT_MEANINGS[verdict]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

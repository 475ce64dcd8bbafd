import { markLine, type VerdictFamily } from '../model/verdict-families';

/** A few letters under the line that marks of a family have on a page; assistive technology passes them over. */
export function LineSample({ family }: { readonly family: VerdictFamily }) {
  return (
    <span class="line-sample" aria-hidden="true" style={{ textDecoration: markLine(family) }}>
      abc
    </span>
  );
}

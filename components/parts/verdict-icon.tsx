import type { Verdict } from '../../engine/model/finding';

/** Strokes on a grid of 16: each verdict has a shape of its own, so that none depends on colour. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  matches: 'M3.5 6.25h9M3.5 9.75h9',
  differs: 'M3.5 6.25h9M3.5 9.75h9M10.5 3l-5 10',
  'accounts-differ': 'M13 5.5H3.5M6 3 3.5 5.5 6 8M3 10.5h9.5M10 8l2.5 2.5L10 13',
  superseded: 'M13 8a5 5 0 1 1-1.6-3.65M13 2.5v2.75h-2.75M8 5.5V8l1.75 1',
  'quote-differs': 'M3 5.5h3.25V9L4.5 11.5M3 5.5V9h3.25M9 5.5h3.25V9l-1.75 2.5M9 5.5V9h3.25M2.5 13.75h11',
  'attributed-differently':
    'M5.25 7.25a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM1.75 12.75c0-2 1.5-3.25 3.5-3.25M14 10.75H8.25M11.5 8.25l2.5 2.5-2.5 2.5',
  'role-differs':
    'M2.5 4h11v8.5h-11zM5.75 8.1a1.35 1.35 0 1 0 0-2.7 1.35 1.35 0 0 0 0 2.7ZM3.9 10.75c.2-1 .9-1.5 1.85-1.5s1.65.5 1.85 1.5M9.5 6.75H12M9.5 9.5H12',
  'on-record': 'M2.5 3.25h11v7.5H8L5 13.25v-2.5H2.5zM5 6h6M5 8.25h4',
};

/** The sign of a verdict; the name stands beside it, so assistive technology passes it over. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[verdict]} />
    </svg>
  );
}

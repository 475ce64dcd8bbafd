/**
 * A change of settings that was asked for in a card, over a page, where a page may have led the reader's clicks: the
 * reader is asked again on a page of the extension. What is asked stands in that page's address.
 */
import * as v from 'valibot';

const AskedChangeSchema = v.variant('change', [
  v.object({ change: v.literal('hide-claim'), claim: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  v.object({
    change: v.literal('switch-off-site'),
    host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  }),
]);
export type AskedChange = v.InferOutput<typeof AskedChangeSchema>;

/** The part of an address behind "#" that asks for a change. */
export function writeAsked(change: AskedChange): string {
  return new URLSearchParams(change).toString();
}

/** What an address asks for; `null` where it asks for nothing that can be done. */
export function readAsked(hash: string): AskedChange | null {
  const asked = v.safeParse(
    AskedChangeSchema,
    Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))),
  );
  return asked.success ? asked.output : null;
}

/**
 * What the checker in a page and the card's frame say to one another, over a channel of their own. Each side takes the
 * other's word for outside data. Messages go as JSON: in Firefox, an object that came through the channel would belong
 * to the page's world.
 */
import * as v from 'valibot';
import { FindingSchema } from './finding-schema';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(5_000));

/** Most findings that one card leafs through; far more than overlap at one place. */
const MAX_ITEMS = 50;

const PageFactsSchema = v.object({
  title: text,
  address: v.string(),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
});

/** To the card. */
const ToCardSchema = v.variant('type', [
  /** Show these findings; the answer is `size`. */
  v.object({
    type: v.literal('show'),
    items: v.pipe(
      v.array(v.object({ finding: FindingSchema, text, sentence: text })),
      v.minLength(1),
      v.maxLength(MAX_ITEMS),
    ),
    page: PageFactsSchema,
    /** Which of the page's marks the first is, from 1; `null` for one that is not marked. */
    place: v.nullable(v.object({ position: count, total: count })),
    /** Whether the page is on a site that the extension can be switched off on. */
    onSite: v.boolean(),
  }),
  /** Show a few words in place of findings; the answer is `size`. */
  v.object({ type: v.literal('note'), text }),
  /** The card can be seen now: say so aloud, and take the focus or leave it where it is. */
  v.object({ type: v.literal('seen'), focus: v.boolean() }),
  /** The card has been closed. */
  v.object({ type: v.literal('closed') }),
]);
export type ToCard = v.InferOutput<typeof ToCardSchema>;

/** From the card. */
const FromCardSchema = v.variant('type', [
  /** The card has been told that the channel is the checker's, and listens. */
  v.object({ type: v.literal('ready') }),
  /** The height that the card would have with room for all of it, in px. */
  v.object({ type: v.literal('size'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)) }),
  v.object({ type: v.literal('close') }),
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** The reader has gone past the card's first or last control by the keyboard. */
  v.object({ type: v.literal('left') }),
  /** The pointer has come onto the card, gone from it, or pressed on it. */
  v.object({ type: v.literal('pointer'), did: v.picklist(['come', 'gone', 'pressed']) }),
  /** The wheel has been turned over a card that has nothing to scroll: it is the page's, in px. */
  v.object({ type: v.literal('wheel'), by: v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000)) }),
  v.object({ type: v.literal('switch-off-site') }),
]);
export type FromCard = v.InferOutput<typeof FromCardSchema>;

/** One end of the channel. */
export interface CardChannel<Sent> {
  send(message: Sent): void;
  close(): void;
}

/** The checker's end. @param onMessage gets what the card says, as far as it is valid */
export function checkerEnd(port: MessagePort, onMessage: (message: FromCard) => void): CardChannel<ToCard> {
  return channel(port, FromCardSchema, onMessage);
}

/** The card's end. @param onMessage gets what the checker says, as far as it is valid */
export function cardEnd(port: MessagePort, onMessage: (message: ToCard) => void): CardChannel<FromCard> {
  return channel(port, ToCardSchema, onMessage);
}

function channel<Sent, Schema extends v.GenericSchema>(
  port: MessagePort,
  schema: Schema,
  onMessage: (message: v.InferOutput<Schema>) => void,
): CardChannel<Sent> {
  port.onmessage = ({ data }) => {
    const message = v.safeParse(schema, parsed(data));
    if (message.success) onMessage(message.output);
  };
  return {
    send: (message) => port.postMessage(JSON.stringify(message)),
    close: () => port.close(),
  };
}

function parsed(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}

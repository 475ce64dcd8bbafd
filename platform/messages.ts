/**
 * What the parts of the extension say to one another. Each message has one receiver, a schema for what it
 * carries and one for its answer; both ends are validated, since a content script lives in the page's process.
 *
 * Written over the polyfill's promises and not over a messaging library: those at hand neither validate nor
 * tell "nobody is listening there" (an everyday answer: no checker on this tab) from an answer.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { PageStateSchema } from './page-state';

const id = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const nothing = v.optional(v.null());
const done = v.boolean();

/** Longest selection that is checked by itself, in characters: a few paragraphs. */
export const MAX_SELECTION = 5_000;

/** To the background. */
const TO_BACKGROUND = {
  /** From the gate: this page is about the story; inject the checker. */
  'story-found': { data: nothing, answer: done },
  /** From the checker: put the dataset into this page. */
  'give-dataset': { data: nothing, answer: done },
  /** From the checker: how many findings the tab's badge shows; `null` for none yet. */
  'findings-counted': { data: v.nullable(count), answer: done },
  /** From the checker: which steps from claim to claim it listens for itself: those whose keys the reader has not changed. */
  'step-keys': { data: nothing, answer: v.object({ next: v.boolean(), previous: v.boolean() }) },
  /** From the popup: check this tab, by activeTab or a permission. Answers whether the checker could be started. */
  'check-tab': { data: v.object({ tab: v.number() }), answer: done },
  /** From a card's frame: is this token the one that the checker of this tab has given to its frame? */
  'prove-card': { data: v.object({ token: id }), answer: done },
  /** From the card: open the record in a tab at a place of it, "claim/jobs" for example. */
  'open-record': { data: v.object({ place: id }), answer: done },
  /** From the card: search the web for these words, as the reader asked by a click. */
  'find-article': { data: v.object({ words: v.pipe(v.string(), v.maxLength(300)) }), answer: done },
  /** From the card: ask the reader, outside the page, whether not to mark this claim again. */
  'hide-claim': { data: v.object({ claim: id }), answer: done },
  /** From the checker: ask the reader, outside the page, whether to stay silent on the sender's site. */
  'switch-off-site': { data: nothing, answer: done },
} as const;

/** To the checker of one tab. */
const TO_CHECKER = {
  /** Answers what the checker knows of its page. */
  'page-state': { data: nothing, answer: PageStateSchema },
  /** Answers a card's frame whether a token is the one that the checker has given to its own. */
  'prove-card': { data: v.object({ token: id }), answer: done },
  /** Scrolls to a finding and opens its card. Answers whether its words are still on the page. */
  'show-finding': { data: v.object({ finding: id }), answer: done },
  /** Moves to the next or previous finding, from the last one shown or the part of the page in view. */
  'step-finding': { data: v.object({ step: v.picklist([1, -1]) }), answer: done },
  /**
   * Checks the selected text and shows the result at the selection. What the browser says is selected goes with it: of a
   * field or a frame the page's own selection knows nothing.
   */
  'check-selection': {
    data: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_SELECTION)) }),
    answer: done,
  },
  /** The reader has taken these sites from the extension. Answers whether the page was on one of them. */
  'permission-removed': { data: v.object({ patterns: v.array(v.string()) }), answer: done },
} as const;

export type Sender = Browser.runtime.MessageSender;

interface Message {
  readonly data: v.GenericSchema;
  readonly answer: v.GenericSchema;
}
type Messages = Readonly<Record<string, Message>>;
type Data<M extends Message> = v.InferOutput<M['data']>;
type Answer<M extends Message> = v.InferOutput<M['answer']>;

/** Answers to messages by type; `undefined` refuses, and the sender is told that nobody answered. */
export type Handlers<All extends Messages> = {
  readonly [Type in keyof All]: (
    data: Data<All[Type]>,
    sender: Sender,
  ) => Answer<All[Type]> | undefined | Promise<Answer<All[Type]> | undefined>;
};
export type BackgroundHandlers = Handlers<typeof TO_BACKGROUND>;
export type CheckerHandlers = Handlers<typeof TO_CHECKER>;

const RECEIVERS = ['background', 'checker'] as const;
type Receiver = (typeof RECEIVERS)[number];

/** Every extension page hears what is sent to the background: each message says for whom it is. */
const EnvelopeSchema = v.object({
  to: v.picklist(RECEIVERS),
  type: v.string(),
  data: v.optional(v.unknown()),
});

/**
 * Sends a message to the background.
 *
 * @returns its answer; `undefined` where nobody answered or the answer was not a valid one
 */
export function tellBackground<Type extends keyof typeof TO_BACKGROUND>(
  type: Type,
  data: Data<(typeof TO_BACKGROUND)[Type]>,
): Promise<Answer<(typeof TO_BACKGROUND)[Type]> | undefined> {
  const send = () => browser.runtime.sendMessage({ to: 'background', type, data });
  return validAnswer(TO_BACKGROUND[type].answer, send);
}

/**
 * Sends a message to the checker of a tab's page.
 *
 * @returns its answer; `undefined` where there is no checker or the answer was not a valid one
 */
export function tellChecker<Type extends keyof typeof TO_CHECKER>(
  tab: number,
  type: Type,
  data: Data<(typeof TO_CHECKER)[Type]>,
): Promise<Answer<(typeof TO_CHECKER)[Type]> | undefined> {
  const send = () => browser.tabs.sendMessage(tab, { to: 'checker', type, data }, { frameId: 0 });
  return validAnswer(TO_CHECKER[type].answer, send);
}

/** Answers the messages that come to the background. @returns a function that stops it */
export function answerAsBackground(handlers: BackgroundHandlers): () => void {
  return answer('background', TO_BACKGROUND, handlers);
}

/** Answers the messages that come to the checker of this page. @returns a function that stops it */
export function answerAsChecker(handlers: CheckerHandlers): () => void {
  return answer('checker', TO_CHECKER, handlers);
}

function answer<All extends Messages>(to: Receiver, messages: All, handlers: Handlers<All>): () => void {
  async function handle<Type extends keyof All>(type: Type, message: Message, raw: unknown, sender: Sender) {
    const data = v.safeParse(message.data, raw);
    // The schema of this very type has just accepted it; TypeScript cannot follow the lookup by type.
    return data.success ? handlers[type](data.output as Data<All[Type]>, sender) : undefined;
  }
  const listener = (received: unknown, sender: Sender, send: (answer: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, received);
    if (!envelope.success || envelope.output.to !== to) return undefined;
    const { type, data } = envelope.output;
    const message = Object.hasOwn(messages, type) ? messages[type] : undefined;
    if (message === undefined) return undefined;
    handle(type, message, data, sender).then(send, () => send(undefined));
    // Keeps the channel open until the answer is sent.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function validAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  send: () => Promise<unknown>,
): Promise<v.InferOutput<Schema> | undefined> {
  try {
    const answered = v.safeParse(schema, await send());
    return answered.success ? answered.output : undefined;
  } catch {
    // Nobody listens there, or the extension was updated and this script is left over from before.
    return undefined;
  }
}

/** How long is waited for before each further time, in milliseconds: a background that was stopped is started in far less. */
const PAUSES = [250, 1_000, 4_000, 16_000];

/**
 * Asks the background until it answers. The browser may stop it at any moment, also while it is answering; what is asked
 * must do no harm if it is done twice.
 *
 * @param ask resolves with `undefined`, or rejects, where nobody has answered
 * @param goesOn whether it is still worth asking again
 */
export async function untilAnswered<Answer>(
  ask: () => Promise<Answer | undefined>,
  goesOn: () => boolean,
): Promise<Answer | undefined> {
  for (const pause of PAUSES) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!goesOn()) return undefined;
  }
  return ask().catch(() => undefined);
}

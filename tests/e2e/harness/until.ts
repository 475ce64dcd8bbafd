/** Milliseconds; far more than anything takes on an idle machine. How fast things go is for benchmarks to say. */
export const PATIENCE = 20_000;

/** Asks again and again until the answer is as wanted; gives up at last. */
export async function until<Answer, Wanted extends Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => answer is Wanted,
  what: string,
): Promise<Wanted>;
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  what: string,
): Promise<Answer>;
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  what: string,
): Promise<Answer> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited for ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Work that is done again and again beside the requests. `every` in milliseconds. */
export type Round = { readonly every: number; readonly work: () => Promise<unknown> };

/**
 * Starts the rounds, each by itself: one that takes long holds up no other, and while it runs its own ticks are left out, so
 * that nothing queues up behind it. What fails is reported, and done again at the next tick. The returned function ends them and
 * waits for what still runs.
 */
export function startRounds(rounds: readonly Round[], onFault: (error: unknown) => void): () => Promise<void> {
  let ended = false;
  const running = new Map<Round, Promise<unknown>>();
  const timers = rounds.map((round) =>
    setInterval(() => {
      if (running.has(round)) return;
      const work = round
        .work()
        .catch((error: unknown) => {
          if (!ended) onFault(error);
        })
        .finally(() => running.delete(round));
      running.set(round, work);
    }, round.every),
  );
  return async () => {
    ended = true;
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running.values());
  };
}

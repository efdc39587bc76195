/**
 * Asks the same question of a slow place for many who want to know: one asking is under way at a time, and who comes meanwhile
 * shares the next one. So no caller gets an answer to a question that was asked before they came, and a hundred who come at once
 * cost two.
 */
export function oneReading<T>(ask: () => Promise<T>): () => Promise<T> {
  let now: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    const asked = ask();
    const ended = asked
      .catch(() => undefined) // the caller gets it
      .then(() => {
        if (now === ended) now = null;
      });
    now = ended;
    return asked;
  };

  return () => {
    if (now === null) return begin();
    next ??= now.then(() => {
      next = null;
      return begin();
    });
    return next;
  };
}

/** Something that is kept until there is no room: how many bytes it takes. */
type Sized = { readonly bytes: number };

/** What was made, and whether it may be kept under the key that it was asked for with. */
type Made<T> = { readonly thing: T; readonly keep: boolean };

/**
 * Keeps what takes time to make, up to so many bytes; what was asked for longest ago goes first. Who asks for the same thing
 * while it is being made waits for that one. A key names all that the thing is made from, so what is kept is never out of date.
 */
export function keptAnswers<T extends Sized>(roomBytes: number) {
  const kept = new Map<string, T>();
  const underWay = new Map<string, Promise<T>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  function keep(key: string, thing: T): void {
    drop(key);
    if (thing.bytes > roomBytes) return;
    kept.set(key, thing);
    bytes += thing.bytes;
    for (const oldest of kept.keys()) {
      if (bytes <= roomBytes) break;
      drop(oldest);
    }
  }

  async function made(key: string, make: () => Promise<Made<T>>): Promise<T> {
    const { thing, keep: mayStay } = await make();
    if (mayStay) keep(key, thing);
    return thing;
  }

  return {
    /** What is kept under this key, or what is made for it now. */
    async get(key: string, make: () => Promise<Made<T>>): Promise<T> {
      const found = kept.get(key);
      if (found) {
        kept.delete(key); // the last one asked for is last
        kept.set(key, found);
        return found;
      }
      const begun = underWay.get(key);
      if (begun !== undefined) return begun;
      const making = made(key, make).finally(() => underWay.delete(key));
      underWay.set(key, making);
      return making;
    },
    room: (): { readonly things: number; readonly bytes: number } => ({ things: kept.size, bytes }),
  };
}

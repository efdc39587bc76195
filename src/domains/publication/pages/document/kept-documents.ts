/** What became of asking for a document: its bytes; that others are being made; or that this server cannot make it. */
export type DocumentOutcome = Uint8Array | 'busy' | 'missing';

type Limits = {
  /** How many documents are kept in memory, the newest asked for. */
  readonly kept: number;
  /** How many different documents may wait while one is being made. */
  readonly waiting: number;
};

/**
 * Documents that are made once and kept. Making one takes the server's time and any visitor may ask, so one is made at a
 * time, who asks for the same one gets the same one, and who comes when too many wait is refused.
 */
export function keptDocuments({ kept, waiting }: Limits) {
  const made = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<DocumentOutcome>>();
  let last: Promise<unknown> = Promise.resolve();

  async function inTurn(key: string, make: () => Promise<Uint8Array | null>): Promise<DocumentOutcome> {
    const bytes = await make();
    if (!bytes) return 'missing';
    made.set(key, bytes);
    for (const oldest of made.keys()) {
      if (made.size <= kept) break;
      made.delete(oldest);
    }
    return bytes;
  }

  return async (key: string, make: () => Promise<Uint8Array | null>): Promise<DocumentOutcome> => {
    const found = made.get(key);
    if (found) {
      made.delete(key);
      made.set(key, found);
      return found;
    }
    const begun = underWay.get(key);
    if (begun !== undefined) return begun;
    if (underWay.size > waiting) return 'busy';
    const asked = last.then(() => inTurn(key, make)).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    // One that failed is a fault for those who asked; the next in turn is made all the same.
    last = asked.catch(() => undefined);
    return asked;
  };
}

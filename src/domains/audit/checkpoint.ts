/** What a checkpoint says: whose log, how many entries, the root over them, and how they came to be sealed. */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly batch: number;
  readonly count: number;
  readonly late: number;
  readonly cluster: string;
  readonly before: string;
};

/** The name of a house's log. */
export const originOf = (log: number): string => `cape/log/${log}`;

/**
 * The text that is signed, in the form of C2SP's tlog-checkpoint: origin, size and root in base64, each on a line; then
 * lines of our own, which the format allows: which batch this was, how many entries it sealed, how many of them came late,
 * and up to which transaction of which database cluster it looked.
 */
export const checkpointText = (checkpoint: Checkpoint): string =>
  `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root}\n` +
  `cape batch ${checkpoint.batch} count ${checkpoint.count} late ${checkpoint.late} cluster ${checkpoint.cluster} before ${checkpoint.before}\n`;

/** The text of a receipt that is signed: which log, which leaf, when. */
export const receiptText = (receipt: { origin: string; leaf: string; time: string }): string =>
  `${receipt.origin}\n${receipt.leaf}\n${receipt.time}\n`;

/** What a kept checkpoint must agree with: whose log, how long it was, and its root in base64. */
export type Claim = { readonly log: number; readonly size: number; readonly root: string };

/** The first three lines of a checkpoint of ours. Null for any other text. */
export function readClaim(note: string): Claim | null {
  const [, log, size, root] = /^cape\/log\/(\d{1,5})\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(note) ?? [];
  return log && size && root ? { log: Number(log), size: Number(size), root } : null;
}

/**
 * Of checkpoints in the order in which they were kept, those that say something of their own: the last, and each that a
 * shorter or equally long one came after. A log only grows, so the larger one speaks for all that were smaller before it.
 */
export const tellingClaims = <C extends Pick<Claim, 'size'>>(kept: readonly C[]): C[] =>
  kept.filter((claim, at) => {
    const next = kept[at + 1];
    return !next || next.size <= claim.size;
  });

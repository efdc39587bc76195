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
  /** How many entries, up to which row, were there before entries bore a proof. Null in a checkpoint that was signed then. */
  readonly older: { readonly entries: bigint; readonly upTo: bigint } | null;
};

/** The name of an agency's log. */
export const originOf = (log: number): string => `cape/log/${log}`;

/**
 * The text that is signed, in the form of C2SP's tlog-checkpoint: origin, size and root in base64, each on a line; then
 * lines of our own, which the format allows: which batch this was, how many entries it sealed, how many of them came late,
 * and up to which transaction of which database cluster it looked; and how many entries, up to which row, may be there
 * without a proof that a server made them.
 */
export const checkpointText = (checkpoint: Checkpoint): string =>
  `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root}\n` +
  `cape batch ${checkpoint.batch} count ${checkpoint.count} late ${checkpoint.late} cluster ${checkpoint.cluster} before ${checkpoint.before}\n` +
  (checkpoint.older ? olderLine(checkpoint.older) : '');

/** The line of a checkpoint that says what is older than proofs. It is the same in every checkpoint of a log. */
export const olderLine = ({ entries, upTo }: NonNullable<Checkpoint['older']>): string =>
  `cape without proof ${entries} up to row ${upTo}\n`;

const olderPattern = /^cape without proof (\d+) up to row (\d+)\n/m;

/** What a checkpoint says is older than proofs. Null where it does not speak of it. */
export function olderIn(note: string): Checkpoint['older'] {
  const [, entries, upTo] = olderPattern.exec(note) ?? [];
  return entries && upTo ? { entries: BigInt(entries), upTo: BigInt(upTo) } : null;
}

/** The text of a receipt that is signed: which log, which leaf, when. */
export const receiptText = (receipt: { origin: string; leaf: string; time: string }): string =>
  `${receipt.origin}\n${receipt.leaf}\n${receipt.time}\n`;

/** What a kept checkpoint must agree with: whose log, how long it was, its root in base64, and the line that says what is older than proofs. */
export type Claim = {
  readonly log: number;
  readonly size: number;
  readonly root: string;
  readonly older: string | null;
};

/** The first three lines of a checkpoint of ours, and the one about what is older than proofs. Null for any other text. */
export function readClaim(note: string): Claim | null {
  const [, log, size, root] = /^cape\/log\/(\d{1,5})\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(note) ?? [];
  const older = olderPattern.exec(note)?.[0] ?? null;
  return log && size && root ? { log: Number(log), size: Number(size), root, older } : null;
}

/**
 * Of checkpoints in the order in which they were kept, those that say something of their own: the last, each that a shorter
 * or equally long one came after, and each after which something else was said to be older than proofs. A log only grows, so
 * the larger one speaks for all that were smaller before it.
 */
export const tellingClaims = <C extends Pick<Claim, 'size' | 'older'>>(kept: readonly C[]): C[] =>
  kept.filter((claim, at) => {
    const next = kept[at + 1];
    return !next || next.size <= claim.size || next.older !== claim.older;
  });

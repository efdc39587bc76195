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

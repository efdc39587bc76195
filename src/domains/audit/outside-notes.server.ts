import { sha256 } from '../../platform/crypto/digest.ts';
import { isSignedBy } from '../../platform/crypto/sign.ts';
import type { KeptNote } from './kept-notes.server.ts';
import type { LogReading } from './log-reading.server.ts';
import { auditMessages } from './messages.ts';
import { type Hash, type Peaks, rootOf } from './tree.ts';

const hash: Hash = (...parts) => sha256(...parts);

/** The checkpoints of one log that are stored outside of the database: each must be a beginning of what the database holds. */
export class OutsideNotes {
  readonly isEmpty: boolean;
  private readonly bySize = new Map<number, Set<string>>();
  private reached = 0;

  constructor(
    private readonly reading: LogReading,
    kept: readonly KeptNote[],
    publicKey: string,
    older: string,
  ) {
    const ours = kept.filter(({ log }) => log === reading.log);
    this.isEmpty = ours.length === 0;
    for (const { note, signature, size, root, older: said } of ours) {
      if (!isSignedBy(publicKey, note, signature)) reading.find(auditMessages.keptForeign, { size });
      else this.bySize.set(size, (this.bySize.get(size) ?? new Set()).add(root));
      if (said !== null && said !== older) reading.findOlderMoved();
    }
  }

  /** Called for every size of the tree as it grows. */
  compare(peaks: Peaks): void {
    this.reached = peaks.size;
    const roots = this.bySize.get(peaks.size);
    if (!roots) return;
    const root = Buffer.from(rootOf(hash, peaks)).toString('base64');
    if ([...roots].some((kept) => kept !== root)) this.reading.find(auditMessages.keptDiffers, { size: peaks.size });
  }

  /** Called when the log has been read to its end: nothing that a checkpoint has seen may come after it. */
  demandAll(): void {
    const size = Math.max(0, ...this.bySize.keys());
    if (size > this.reached) this.reading.find(auditMessages.keptBeyond, { size, first: this.reached, last: size - 1 });
  }
}

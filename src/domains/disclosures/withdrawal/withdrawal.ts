import type { Sender } from '../schema.ts';

/** That the consent to something which came by letter was withdrawn, as the holder of the copy knows it. */
export type Withdrawal = {
  /** The letter that notified of it. */
  readonly id: string;
  /** What it is that is gone. */
  readonly why: 'consent' | 'matter';
  /** When the consent was withdrawn, and when this agency was notified. */
  readonly at: string;
  readonly arrivedAt: string;
  /** When an officer here said that they have seen it. */
  readonly seenAt: string | null;
  /** The unit that had sent what no longer rests on it. */
  readonly from: Sender | null;
};

import type { ReleaseFacts } from './acts/freeze.ts';

/** A release as its acts make it. */
export type Release = ReleaseFacts & {
  /** In whose money its sums are. */
  readonly country: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
};

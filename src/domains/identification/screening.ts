import type { Here } from '../../kernel/doing.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import type { Sign } from '../suspicions/public.ts';
import type { FollowOutcome, FollowUp, presumptions, ScreenedFacts, statuses } from './schema.ts';

/** Who recorded something, in which act and when. */
type SaidBy = { readonly act: string; readonly actor: string; readonly at: Instant };

/** What one person read, and in which act. */
export type ReadingOf = SaidBy & {
  /** With what was found in later sittings: what was there once stays: a later no does not remove it, and is kept in its sitting. */
  readonly answers: Sign[];
  readonly later: readonly { readonly act: string; readonly at: Instant; readonly codes: readonly string[] }[];
};

export type Followed = SaidBy & {
  readonly step: FollowUp;
  readonly outcome: FollowOutcome;
  readonly answerBy: string | null;
};

type Decision = SaidBy & {
  readonly presumed: (typeof presumptions)[number];
  readonly restsOn: string[];
  readonly training: string[];
};

/** The state of a screening, as its acts make it. */
export type Screening = {
  readonly reference: string;
  readonly status: (typeof statuses)[number];
  readonly about: ScreenedFacts;
  readonly begunAt: Instant;
  readonly readings: readonly ReadingOf[];
  readonly decision: Decision | null;
  /** What was done of what follows from a decision of yes, of each step the newest. */
  readonly followed: readonly Followed[];
  /** Whatever was asked of another agency with a day for the answer, answered or not. */
  readonly asked: readonly Followed[];
  readonly heads: readonly string[];
};

/** A screening, and who views it: what a person may still read or decide depends on what they have read. */
export type ScreeningBefore = Here<Screening> & { readonly actor: string };

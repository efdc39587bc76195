import type { Instant } from '../../../kernel/time/dates.ts';
import type { Sender } from '../../disclosures/public.ts';
import type { Alternative, DeclineReason, Result, WithdrawReason } from './schema.ts';

/** Where the words of one step are stored, and when it was done. */
export type SaidStep = { readonly act: string; readonly at: Instant };

/** What the two units have said to each other about a hand-over, as either of them knows it. */
export type Exchange = {
  readonly declined: (SaidStep & { readonly reason: DeclineReason; readonly alternative: Alternative }) | null;
  /** `letter`: the message that asked, which the answer names. */
  readonly questions: readonly (SaidStep & { readonly letter: string; readonly answer: SaidStep | null })[];
  readonly outcome: (SaidStep & { readonly result: Result; readonly letter: string }) | null;
  readonly withdrawn: {
    readonly at: Instant;
    readonly reason: WithdrawReason | null;
    readonly ofConsent: boolean;
  } | null;
  readonly sentOn: { readonly at: Instant; readonly to: Sender; readonly suspicion: string } | null;
  readonly lapsedAt: Instant | null;
};

/** Nothing was said yet. */
export const nothingSaid: Exchange = {
  declined: null,
  questions: [],
  outcome: null,
  withdrawn: null,
  sentOn: null,
  lapsedAt: null,
};

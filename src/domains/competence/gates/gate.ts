import type { GateFacts, reviewOutcomes } from './facts.ts';

/** A course that an agency asks for before a kind of act, from a day on. */
export type Gate = GateFacts & {
  readonly setBy: string;
  readonly setAt: string;
  readonly ended: { readonly by: string; readonly at: string } | null;
};

/** An act, or the leave to do it, without the certificate. */
export type GateException = {
  readonly kind: string;
  readonly owner: string;
  readonly openedAt: string;
  /** Said beforehand with a reason, or noted when a phone brought an act that was done without a network. */
  readonly source: 'reason' | 'phone';
  /** The act in which the reason is sealed. */
  readonly said: string | null;
  readonly uses: readonly string[];
  readonly review: {
    readonly outcome: (typeof reviewOutcomes)[number];
    readonly act: string;
    readonly by: string;
    readonly at: string;
  } | null;
};

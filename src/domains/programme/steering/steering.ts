import type { RiskFacts, riskOutcomes } from './steering-schema.ts';

export type Signed = { readonly act: string; readonly by: string; readonly on: string };
export type Assessment = Pick<RiskFacts, 'likelihood' | 'consequence'> & Signed;

export type Risk = Omit<RiskFacts, 'risk'> &
  Signed & {
    readonly id: string;
    readonly earlier: readonly Assessment[];
    readonly over: (Signed & { readonly outcome: (typeof riskOutcomes)[number] }) | null;
  };
export type Minutes = Signed & {
  readonly approved: (Signed & { readonly copy: string | null }) | null;
};
export type Meeting = {
  readonly id: string;
  readonly on: string;
  readonly said: string;
  /** Every version, the oldest first. */
  readonly minutes: readonly Minutes[];
};
export type SteeringDecision = Signed & {
  readonly id: string;
  readonly meeting: string;
  readonly due: string | null;
  readonly done: Signed | null;
};
export type Lesson = {
  readonly id: string;
  readonly on: string;
  readonly goal: string | null;
  readonly said: string;
  readonly by: string;
};

/** What the steering group knows and decides: risks, meetings with their minutes and decisions, what did not work. */
export type Steering = {
  readonly risks: readonly Risk[];
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly SteeringDecision[];
  readonly lessons: readonly Lesson[];
};

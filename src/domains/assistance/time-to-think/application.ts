import type { Act } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import type { DecideFacts } from '../act-facts.ts';
import { decideAct, extendAct } from '../acts.ts';
import { PeriodApplication } from '../letter.ts';
import type { provisions } from '../schema.ts';

/** An application as who decides on it follows it. Names and the account lie sealed in its first act. */
export type Application = {
  readonly reference: string;
  readonly letter: string;
  readonly from: ReceiveFacts['from'];
  readonly applicant: PeriodApplication['applicant'];
  readonly receivedAt: string;
  readonly outcome: DecideFacts['outcome'] | null;
  readonly provision: (typeof provisions)[number] | null;
  readonly decidedOn: string | null;
  readonly lastDay: string | null;
  readonly endsAt: string | null;
  readonly extendedOn: string | null;
  readonly head: string;
};

export function foldApplication(acts: readonly Act[]): Application {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('An application has not been received.');
  const { reference, letter, from, snapshot } = root.facts;
  const { applicant } = PeriodApplication.pick({ applicant: true }).parse({
    applicant: (snapshot as { applicant?: unknown }).applicant,
  });
  const decided = acts.find(decideAct.is)?.facts;
  const extension = acts.findLast(extendAct.is)?.facts;
  return {
    reference,
    letter,
    from,
    applicant,
    receivedAt: root.recordedAt,
    outcome: decided?.outcome ?? null,
    provision: extension?.provision ?? decided?.provision ?? null,
    decidedOn: decided?.on ?? null,
    lastDay: extension?.until ?? decided?.lastDay ?? null,
    endsAt: extension?.endsAt ?? decided?.endsAt ?? null,
    extendedOn: extension?.on ?? null,
    head: acts.at(-1)?.id ?? root.id,
  };
}

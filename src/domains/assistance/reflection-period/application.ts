import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { ReceiveFacts } from '../../disclosures/public.ts';
import { groundOfUse } from '../../knowledge/public.ts';
import type { PeriodApplication } from '../letter.ts';
import type { decided, provisions } from '../schema.ts';

/** An application as the agency that decides follows it. Names and the account are stored sealed in its first act. */
export type Application = {
  readonly reference: string;
  readonly letter: string;
  readonly from: ReceiveFacts['from'];
  readonly applicant: PeriodApplication['applicant'];
  readonly receivedAt: string;
  readonly outcome: (typeof decided)[number] | null;
  readonly provision: (typeof provisions)[number] | null;
  readonly decidedOn: string | null;
  readonly lastDay: string | null;
  readonly endsAt: string | null;
  readonly extendedOn: string | null;
  readonly head: string;
};

/** What the decisions on an application have in common. */
export const inApplication = ({ id, at, state }: Here<Application>, act: ActEnvelope, written: string | undefined) => ({
  at,
  id: act.id,
  stream: id,
  ground: groundOfUse('reflection-decision', at.country, written),
  basedOn: [state.head],
});

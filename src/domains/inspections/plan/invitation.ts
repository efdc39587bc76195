import type { Sender } from '../../disclosures/public.ts';
import type { InvitationSnapshot } from '../requests/schema.ts';

/** An invitation as the unit that was invited has it. */
export type Invitation = InvitationSnapshot & {
  readonly reference: string;
  readonly letter: string;
  readonly from: Sender;
  readonly ground: string;
  readonly arrivedAt: string;
  readonly joinedAt: string | null;
  readonly inspection: string | null;
};

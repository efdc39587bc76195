import type { ReceiveFacts } from '../../disclosures/public.ts';
import type { DeskQuestion, deskAnswers } from '../schema.ts';

/** A question to the desk, on the side of the unit that asks and of the one that answers. There is no person in it, and no case. */
export type Desk = DeskQuestion & {
  readonly reference: string;
  readonly side: 'asked' | 'received';
  /** The other unit: whom it was sent to, or who asks. */
  readonly other: ReceiveFacts['from'];
  readonly letter: string;
  readonly askedAt: string;
  readonly answer: (typeof deskAnswers)[number] | null;
  readonly answeredAt: string | null;
  readonly placesFound: number | null;
  readonly from: string | null;
  readonly obstacle: string | null;
  readonly head: string;
};

import type { Sender } from '../../disclosures/public.ts';
import type { RequestSnapshot, Share } from './schema.ts';

/** A question for an agency's share: as the unit that asked has it, or the one that was asked. */
export type Request = {
  readonly side: 'asks' | 'is-asked';
  readonly letter: string;
  readonly reference: string | null;
  /** Only where it was asked. */
  readonly inspection: string | null;
  readonly other: Sender;
  readonly shares: readonly Share[];
  readonly answerBy: string;
  readonly ground: string;
  /** What the agency that is asked was sent besides; its question is sealed. */
  readonly about: Pick<RequestSnapshot, 'fromUnit' | 'purpose' | 'workplace' | 'sector'> | null;
  readonly at: string;
  readonly answer: {
    readonly given: boolean;
    readonly at: string;
    readonly act: string;
  } | null;
};

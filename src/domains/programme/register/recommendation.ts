import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../../kernel/mistakes/withdrawal.ts';
import type { RecommendationState } from './register-schema.ts';

type StateOfDay = {
  readonly act: string;
  readonly state: RecommendationState;
  readonly on: string;
  readonly by: string;
};

/** A recommendation that a unit follows up: one of the list, or its own. */
export type Recommendation = MayBeWithdrawn & {
  readonly reference: string;
  readonly code: string | null;
  readonly taken: string;
  /** The act whose words say what it recommends, where it is not of the list. */
  readonly said: string;
  readonly obstacles: readonly string[];
  /** Every state that was entered, the oldest first. */
  readonly states: readonly StateOfDay[];
  readonly owner: string | null;
  readonly reviewBy: string | null;
};

/** What every act on a recommendation has in common. */
export const inRecommendation = ({ id, at, state }: Here<Recommendation>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.taken],
});

import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import { registerMessages } from './messages.ts';

type Version = { readonly act: string; readonly by: string; readonly on: string };
type Review = Version & { readonly verdict: 'agrees' | 'disagrees' };

/** A practice of another country that a unit has written down, as its acts make it. */
export type Practice = MayBeWithdrawn & {
  readonly reference: string;
  readonly added: string;
  readonly country: string;
  readonly obstacles: readonly string[];
  /** Every version, the oldest first. */
  readonly versions: readonly [Version, ...Version[]];
  /** Of the last version. */
  readonly review: Review | null;
  readonly ended: string | null;
};

/** What every act on a practice has in common. */
export const inPractice = ({ id, at, state }: Here<Practice>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.added],
});

export const whileRecommended = ({ state }: Here<Practice>): Problem | null =>
  state.ended === null ? null : new Problem('conflict', registerMessages.practiceHasEnded);

export const lastVersion = ({ versions }: Pick<Practice, 'versions'>): Version => versions.at(-1) ?? versions[0];

import type { ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { MayBeWithdrawn } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import { assistanceMessages } from '../messages.ts';
import type { departures, forms, Need, outcomes, providers, Signs, YesNo } from '../schema.ts';

export type NeedNow = {
  readonly need: Need;
  readonly task: string;
  readonly state: 'open' | (typeof outcomes)[number];
  readonly form: (typeof forms)[number] | null;
  readonly by: (typeof providers)[number] | null;
  readonly since: string | null;
  readonly dueAt: string | null;
  readonly owner: string | null;
  readonly obstacle: string | null;
  /** The act that says so now, whose sealed words may hold a note. */
  readonly act: string | null;
};

/** What could not be found at some time. It stays recorded, though something was found later. */
export type Missed = {
  readonly need: Need;
  readonly at: string;
  readonly obstacle: string | null;
  readonly act: string;
};

/** What a person needs and what was arranged, as it is now. */
export type Support = MayBeWithdrawn & {
  readonly person: string;
  readonly alias: string;
  readonly case: string | null;
  readonly signs: Signs;
  readonly beganAt: string;
  readonly needs: readonly NeedNow[];
  readonly missed: readonly Missed[];
  readonly stay: { readonly until: string | null; readonly endsAt: string | null; readonly since: string } | null;
  /** `first` is the act that spoke of leaving first: the row of expiring rights keeps its id. */
  readonly departure: {
    readonly departure: (typeof departures)[number];
    readonly on: string | null;
    readonly supported: YesNo;
    readonly endsAt: string | null;
    readonly first: string;
    readonly at: string;
  } | null;
  readonly head: string;
};

/** The support of one person; without a state while it has not begun. */
export type SupportOfPerson = { readonly id: string; readonly at: RealmKey; readonly state: Support | null };

/** What is arranged is arranged in a support that has begun. */
export const hasNotBegun = ({ state }: SupportOfPerson): Problem | null =>
  state === null ? new Problem('conflict', assistanceMessages.notBegun) : null;

/** What every act in a support that has begun has in common. */
export const inSupport = ({ id, at, state }: SupportOfPerson, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  caseId: state?.case ?? null,
  subject: state?.person ?? null,
  basedOn: state ? [state.head] : [],
});

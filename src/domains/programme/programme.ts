import type { ActEnvelope } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { Problem } from '../../kernel/problem.ts';
import type { OpenFacts } from './acts/open.ts';
import { frameworkMessages } from './framework-messages.ts';
import type { Money } from './money/money.ts';
import type { GoalLevel, goalStates, partnerRoles, Value } from './programme-schema.ts';
import type { Steering } from './steering/steering.ts';

export type Filled = {
  readonly now: Value;
  readonly state: (typeof goalStates)[number];
  /** Of which day; null where it was not said. */
  readonly on: string | null;
  readonly act: string;
  readonly by: string;
};
export type Goal = Omit<OpenFacts['goals'][number], 'level'> & {
  readonly level: GoalLevel;
  /** Which goal it serves; null for one that serves none. */
  readonly under: string | null;
  /** The act whose words name it. */
  readonly said: string;
  /** What was filled in, the oldest first. */
  readonly filled: readonly Filled[];
};
export type Partner = {
  readonly id: string;
  readonly role: (typeof partnerRoles)[number];
  readonly country: string | null;
  readonly said: string;
};
export type Remains = OpenFacts['remains'][number] & {
  /** The act whose words say what should remain. */
  readonly said: string;
  /** The act whose words name the keeper; null where none is named. */
  readonly keeperAct: string | null;
};
export type Programme = Pick<OpenFacts, 'reference' | 'from' | 'ends' | 'country' | 'currency'> & {
  readonly opened: string;
  /** The act whose words say what it is called, who leads it and who pays. */
  readonly described: string;
  readonly ended: { readonly on: string; readonly act: string } | null;
  readonly goals: readonly Goal[];
  readonly partners: readonly Partner[];
  readonly remains: readonly Remains[];
} & Money &
  Steering;

/** What every act on a programme has in common. */
export const inProgramme = ({ id, at, state }: Here<Programme>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.opened],
});

/** Nothing new is planned in a programme that has ended. What came of it is still written down. */
export const whileItRuns = ({ state }: Here<Programme>): Problem | null =>
  state.ended ? new Problem('conflict', frameworkMessages.hasEnded) : null;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** How many quarters a programme has, a begun one counted as one. */
export const quartersOf = ({ from, ends }: Pick<Programme, 'from' | 'ends'>): number =>
  Math.max(1, Math.ceil((monthOf(ends) - monthOf(from) + 1) / 3));

/** In which quarter a day is: 1 from the first day on, and never more than there are. */
export const quarterOf = (programme: Pick<Programme, 'from' | 'ends'>, today: string): number =>
  Math.min(quartersOf(programme), Math.max(1, Math.floor((monthOf(today) - monthOf(programme.from)) / 3) + 1));

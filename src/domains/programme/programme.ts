import type { ActEnvelope } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import type { OpenFacts } from './acts/open.ts';
import type { goalStates, Value } from './programme-schema.ts';

type Filled = {
  readonly goal: string;
  readonly now: Value;
  readonly state: (typeof goalStates)[number];
  readonly act: string;
  readonly by: string;
};
export type Remains = OpenFacts['remains'][number] & {
  /** The act whose words name the keeper; null where none is named. */
  readonly keeperAct: string | null;
};
export type Programme = Omit<OpenFacts, 'goals' | 'remains'> & {
  readonly opened: string;
  readonly goals: readonly (OpenFacts['goals'][number] & { readonly filled: Filled | null })[];
  readonly remains: readonly Remains[];
};

/** What every act on a programme has in common. */
export const inProgramme = ({ id, at, state }: Here<Programme>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.opened],
});

/** In which quarter of how many a day is: 1 from the first day on, and never more than there are. */
export function quarterOf({ from, quarters }: Pick<Programme, 'from' | 'quarters'>, today: string): number {
  const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.min(quarters, Math.max(1, Math.floor((monthsOf(today) - monthsOf(from)) / 3) + 1));
}

import type { Act } from '../../kernel/act.ts';
import { monthsAfter } from '../../kernel/calendar-days.ts';
import {
  type CheckFacts,
  type CreateFacts,
  checkMonths,
  type MondayFacts,
  type SeatAgency,
  type SeatFacts,
} from './schema.ts';

export type Check = {
  readonly after: 3 | 6;
  readonly on: string;
  readonly answer: CheckFacts['answer'] | null;
  readonly count: CheckFacts['count'];
  /** The act whose words hold the note. */
  readonly act: string | null;
};
export type VisitSeat = {
  readonly id: string;
  readonly agency: SeatAgency;
  readonly taken: boolean;
  /** The act whose words hold the name or the reason. */
  readonly said: string;
  readonly mondayAct: string | null;
  readonly checks: readonly Check[];
};
export type Visit = Omit<CreateFacts, 'seats'> & { readonly created: string; readonly seats: readonly VisitSeat[] };

/** A study visit as its acts make it. The last word on a check stands, so that *no answer* can become one. */
export function foldVisit(acts: readonly Act[]): Visit {
  const root = acts.find(({ type }) => type === 'visit.create');
  if (!root) throw new Error('A study visit was never made.');
  const { seats, ...facts } = root.facts as CreateFacts;
  const of = (type: string, seat: string): readonly Act[] =>
    acts.filter((act) => act.type === type && (act.facts as { seat?: string }).seat === seat);
  return {
    ...facts,
    created: root.id,
    seats: seats.map(({ id, agency, taken }): VisitSeat => {
      const changed = of('visit.seat', id).at(-1);
      const monday = of('visit.monday-act', id).at(-1);
      const isTaken = changed ? (changed.facts as SeatFacts).taken : taken;
      return {
        id,
        agency,
        taken: isTaken,
        said: changed?.id ?? root.id,
        mondayAct: monday && (monday.facts as MondayFacts) ? monday.id : null,
        checks: checkMonths.map((after): Check => {
          const said = of('visit.check', id)
            .filter((act) => (act.facts as CheckFacts).after === after)
            .at(-1);
          const answered = said ? (said.facts as CheckFacts) : null;
          return {
            after,
            on: monthsAfter(facts.monday, after),
            answer: answered?.answer ?? null,
            count: answered?.count ?? null,
            act: said?.id ?? null,
          };
        }),
      };
    }),
  };
}

/** Whether somebody has said more of a check than that nobody answered. */
export const isAnswered = ({ answer }: Check): boolean => answer !== null && answer !== 'no-answer';

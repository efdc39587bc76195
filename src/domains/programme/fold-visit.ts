import type { Act } from '../../kernel/act.ts';
import { monthsAfter } from '../../kernel/calendar-days.ts';
import { gather } from '../../kernel/gather.ts';
import { checkAct, createAct, mondayAct, seatAct } from './acts.ts';
import { type CheckFacts, type CreateFacts, checkMonths, type SeatAgency } from './schema.ts';

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

const inVisit = { created: createAct, seated: seatAct, mondays: mondayAct, checked: checkAct } as const;

/** A study visit as its acts make it. The last word on a check stands, so that *no answer* can become one. */
export function foldVisit(acts: readonly Act[]): Visit {
  const { created, seated, mondays, checked } = gather(acts, inVisit);
  const [root] = created;
  if (!root) throw new Error('A study visit was never made.');
  const { seats, ...facts } = root.facts;
  return {
    ...facts,
    created: root.id,
    seats: seats.map(({ id, agency, taken }): VisitSeat => {
      const isOf = ({ facts: said }: Act<string, { readonly seat: string }>): boolean => said.seat === id;
      const changed = seated.findLast(isOf);
      return {
        id,
        agency,
        taken: changed?.facts.taken ?? taken,
        said: changed?.id ?? root.id,
        mondayAct: mondays.findLast(isOf)?.id ?? null,
        checks: checkMonths.map((after): Check => {
          const said = checked.findLast((act) => isOf(act) && act.facts.after === after);
          return {
            after,
            on: monthsAfter(facts.monday, after),
            answer: said?.facts.answer ?? null,
            count: said?.facts.count ?? null,
            act: said?.id ?? null,
          };
        }),
      };
    }),
  };
}

/** Whether somebody has said more of a check than that nobody answered. */
export const isAnswered = ({ answer }: Check): boolean => answer !== null && answer !== 'no-answer';

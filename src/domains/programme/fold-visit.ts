import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { monthsAfter } from '../../kernel/time/calendar-days.ts';
import { changeSeat } from './acts/change-seat.ts';
import { checkMondayAct } from './acts/check-monday-act.ts';
import { createVisit } from './acts/create-visit.ts';
import { decideMondayAct } from './acts/decide-monday-act.ts';
import { checkMonths } from './schema.ts';
import type { Check, Visit, VisitSeat } from './visit.ts';

const kinds = { created: createVisit, seated: changeSeat, mondays: decideMondayAct, checked: checkMondayAct } as const;

/** A study visit as its acts make it. The last answer to a check applies, so that *no answer* can become one. */
export function foldVisit(acts: readonly Act[]): Visit {
  const { created, seated, mondays, checked } = gather(acts, kinds);
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

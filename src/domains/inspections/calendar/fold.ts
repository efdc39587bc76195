import type { Act } from '../../../kernel/act.ts';
import { endAct, makeAct, renewAct } from './acts.ts';
import type { MakeCalendarFacts } from './schema.ts';

/** A private calendar as its acts make it. */
export type Calendar = MakeCalendarFacts & {
  readonly owner: string;
  readonly madeAt: string;
  readonly renewedAt: string | null;
  readonly endedAt: string | null;
};

export function foldCalendar(acts: readonly Act[]): Calendar {
  const root = acts.find(makeAct.is);
  if (!root) throw new Error('A calendar has not been made.');
  let found: Calendar = {
    ...root.facts,
    owner: root.actor,
    madeAt: root.recordedAt,
    renewedAt: null,
    endedAt: null,
  };
  for (const act of acts) {
    if (renewAct.is(act)) found = { ...found, secretHash: act.facts.secretHash, renewedAt: act.recordedAt };
    if (endAct.is(act)) found = { ...found, endedAt: act.recordedAt };
  }
  return found;
}

import type { Act } from '../../../kernel/act.ts';
import { endCalendar } from './acts/end.ts';
import { makeCalendar } from './acts/make.ts';
import { renewCalendar } from './acts/renew.ts';
import type { Calendar } from './calendar.ts';

export function foldCalendar(acts: readonly Act[]): Calendar {
  const root = acts.find(makeCalendar.is);
  if (!root) throw new Error('A calendar has not been made.');
  let found: Calendar = {
    ...root.facts,
    owner: root.actor,
    madeAt: root.recordedAt,
    renewedAt: null,
    endedAt: null,
  };
  for (const act of acts) {
    if (renewCalendar.is(act)) found = { ...found, secretHash: act.facts.secretHash, renewedAt: act.recordedAt };
    if (endCalendar.is(act)) found = { ...found, endedAt: act.recordedAt };
  }
  return found;
}

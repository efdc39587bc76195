import type { Act } from '../../../kernel/act.ts';
import type { MakeCalendarFacts, RenewCalendarFacts } from './schema.ts';

/** A private calendar as its acts make it. */
export type Calendar = MakeCalendarFacts & {
  readonly owner: string;
  readonly madeAt: string;
  readonly renewedAt: string | null;
  readonly endedAt: string | null;
};

export function foldCalendar(acts: readonly Act[]): Calendar {
  const root = acts.find(({ type }) => type === 'calendar.make');
  if (!root) throw new Error('A calendar has not been made.');
  let found: Calendar = {
    ...(root.facts as MakeCalendarFacts),
    owner: root.actor,
    madeAt: root.recordedAt,
    renewedAt: null,
    endedAt: null,
  };
  for (const act of acts) {
    if (act.type === 'calendar.renew')
      found = { ...found, secretHash: (act.facts as RenewCalendarFacts).secretHash, renewedAt: act.recordedAt };
    if (act.type === 'calendar.end') found = { ...found, endedAt: act.recordedAt };
  }
  return found;
}

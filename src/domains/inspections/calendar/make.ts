import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { endAct, makeAct, renewAct } from './acts.ts';
import type { Calendar } from './fold.ts';
import { calendarMessages } from './messages.ts';
import type { EndCalendar, MakeCalendar, RenewCalendar } from './schema.ts';

/** Makes a private calendar: of one person, in the capacity that they act in, in their language. */
export function make(
  input: MakeCalendar,
  { at, capacity, language }: { readonly at: RealmKey; readonly capacity: Capacity; readonly language: Language },
): ActDraft[] {
  const { calendar, secretHash } = input;
  return [
    makeAct.draft({
      at,
      id: input.act.id,
      stream: calendar,
      facts: { capacity, language, secretHash },
    }),
  ];
}

export type OneCalendar = { readonly id: string; readonly at: RealmKey; readonly calendar: Calendar };

/** Another address for the same calendar. The old one stops with it. A colleague would get somebody else's times. */
export function renew(
  input: RenewCalendar,
  { id, at, calendar, actor }: OneCalendar & { readonly actor: string },
): ActDraft[] {
  if (calendar.endedAt !== null) throw new Problem('conflict', calendarMessages.alreadyEnded);
  if (calendar.owner !== actor) throw new Problem('conflict', calendarMessages.notYours);
  return [
    renewAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { secretHash: input.secretHash },
    }),
  ];
}

/** Ends an address for good. Any colleague may: a phone may be lost while its owner is away. */
export function end(input: EndCalendar, { id, at, calendar }: OneCalendar): ActDraft[] {
  if (calendar.endedAt !== null) throw new Problem('conflict', calendarMessages.alreadyEnded);
  return [endAct.draft({ at, id: input.act.id, stream: id, facts: {} })];
}

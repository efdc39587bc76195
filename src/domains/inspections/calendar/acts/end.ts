import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import type { Calendar } from '../calendar.ts';
import { calendarMessages } from '../messages.ts';

const EndCalendar = z.strictObject({ act: ActEnvelope });
type EndCalendar = z.infer<typeof EndCalendar>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const endCalendar: ActDef<'calendar.end', Facts, never> = defineAct({
  type: 'calendar.end',
  stream: 'calendar',
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: calendarMessages.stopped }),
  retainRule: 'inspection',
});

/** Ends an address for good. Any colleague may: a phone may be lost while its owner is away. */
export const toEndCalendar: Doing<EndCalendar, Here<Calendar>> = {
  act: endCalendar,
  input: EndCalendar,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => (state.endedAt === null ? null : new Problem('conflict', calendarMessages.alreadyEnded)),
  acts: ({ act }, { id, at }) => [endCalendar.draft({ at, id: act.id, stream: id, facts: {} })],
};

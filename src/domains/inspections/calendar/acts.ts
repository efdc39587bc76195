import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { calendarMessages } from './messages.ts';
import { EndCalendarFacts, MakeCalendarFacts, RenewCalendarFacts } from './schema.ts';

const shared = { stream: 'calendar', retainRule: 'inspection', icon: 'calendar-check', nature: 'decision' } as const;

export const makeAct: ActDef<'calendar.make', MakeCalendarFacts, never> = defineAct({
  ...shared,
  type: 'calendar.make',
  facts: MakeCalendarFacts,
  sentence: () => ({ message: calendarMessages.made }),
});

export const renewAct: ActDef<'calendar.renew', RenewCalendarFacts, never> = defineAct({
  ...shared,
  type: 'calendar.renew',
  facts: RenewCalendarFacts,
  sentence: () => ({ message: calendarMessages.renewed }),
});

export const endAct: ActDef<'calendar.end', EndCalendarFacts, never> = defineAct({
  ...shared,
  type: 'calendar.end',
  facts: EndCalendarFacts,
  sentence: () => ({ message: calendarMessages.stopped }),
});

export const calendarActs = [makeAct, renewAct, endAct] as const;

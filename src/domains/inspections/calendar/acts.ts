import { type ActType, ordinary } from '../../../kernel/act.ts';
import { calendarMessages } from './messages.ts';
import { EndCalendarFacts, MakeCalendarFacts, RenewCalendarFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'inspection', icon: 'calendar-check', nature: 'decision' } as const;

const make: ActType<MakeCalendarFacts> = {
  ...shared,
  type: 'calendar.make',
  facts: MakeCalendarFacts,
  sentence: () => ({ message: calendarMessages.made }),
};

const renew: ActType<RenewCalendarFacts> = {
  ...shared,
  type: 'calendar.renew',
  facts: RenewCalendarFacts,
  sentence: () => ({ message: calendarMessages.renewed }),
};

const end: ActType<EndCalendarFacts> = {
  ...shared,
  type: 'calendar.end',
  facts: EndCalendarFacts,
  sentence: () => ({ message: calendarMessages.stopped }),
};

export const calendarActs = [make, renew, end] as const;

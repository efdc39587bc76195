import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { EventRow } from '../events/event-schema.ts';
import { eventKindWords } from '../events/event-words.ts';
import { inOrder } from '../framework/goal-order.ts';
import { asOf } from './as-of.ts';
import { countryWritten, dayWritten, heading, paragraph, table, valueWritten } from './blocks.server.ts';
import { reportText as texts } from './report-messages.ts';
import type { Reported } from './reported.ts';

/** What was done: events and study visits in the days of the report, and the results of the lowest level. */
export function activityBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t, formats } = said;
  const { from, to } = reported;
  const inDays = <One extends { readonly from: string; readonly to: string }>(all: readonly One[]): One[] =>
    all.filter((one) => one.from <= to && one.to >= from).sort((a, b) => (a.from < b.from ? -1 : 1));
  const visits = inDays(reported.visits);
  const events = inDays(reported.events);
  const planned = inOrder(reported.programme.goals)
    .filter(({ level }) => level === 'activity')
    .map((goal) => asOf(goal, to));
  return [
    heading(t(texts.activitiesTitle)),
    ...(visits.length + events.length + planned.length === 0 ? [paragraph(t(texts.activitiesNone))] : []),
    ...(events.length === 0 ? [] : [eventTable(events, said)]),
    ...(visits.length === 0
      ? []
      : [
          table(
            t(texts.visitsCaption),
            [
              ...[t(texts.when), t(texts.activity), t(texts.country)],
              ...[{ number: t(texts.took) }, { number: t(texts.mondayActs) }, { number: t(texts.lasting) }],
            ],
            visits.map((visit) => [
              t(texts.period, { from: dayWritten(visit.from, said), to: dayWritten(visit.to, said) }),
              `${visit.title} (${visit.reference})`,
              countryWritten(visit.country, said.language),
              formats.number(visit.taken),
              formats.number(visit.measures),
              visit.checked === 0
                ? t(texts.notSaid)
                : t(texts.visitShare, { lasts: visit.lasts, checked: visit.checked }),
            ]),
          ),
        ]),
    ...(planned.length === 0
      ? []
      : [
          table(
            t(texts.activityGoalsCaption),
            [t(texts.activity), t(texts.indicator), { number: t(texts.target) }, { number: t(texts.value) }],
            planned.map((goal) => [
              ...[goal.name, goal.indicator, valueWritten(goal.target, said), valueWritten(goal.now, said)],
            ]),
          ),
        ]),
  ];
}

/** Of an event that has not been, or was cancelled, it is said so in place of who came. */
function eventTable(events: readonly EventRow[], said: Texts): Block {
  const { t, formats } = said;
  return table(
    t(texts.eventsCaption),
    [
      ...[t(texts.when), t(texts.activity), t(texts.country)],
      ...[{ number: t(texts.came) }, { number: t(texts.mondayActs) }, { number: t(texts.lasting) }],
    ],
    events.map((event) => {
      const isToCome = event.state === 'planned' || event.state === 'under-way';
      const outcome = event.state === 'cancelled' ? texts.cancelled : isToCome ? texts.toCome : null;
      return [
        t(texts.period, { from: dayWritten(event.from, said), to: dayWritten(event.to, said) }),
        `${t(eventKindWords[event.kind])}: ${event.title} (${event.reference})`,
        event.isOnline ? t(texts.online) : countryWritten(event.country, said.language),
        outcome ? t(outcome) : formats.number(event.came),
        ...(outcome ? ['', ''] : [formats.number(event.written), formats.number(event.lasts)]),
      ];
    }),
  );
}

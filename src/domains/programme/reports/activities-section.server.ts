import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { inOrder } from '../framework/goal-order.ts';
import { asOf } from './as-of.ts';
import { countryWritten, dayWritten, heading, paragraph, table, valueWritten } from './blocks.server.ts';
import { reportText as texts } from './report-messages.ts';
import type { Reported } from './reported.ts';

/** What was done: study visits in the days of the report, and the results of the lowest level. */
export function activityBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t, formats } = said;
  const { from, to } = reported;
  const visits = reported.visits
    .filter((visit) => visit.from <= to && visit.to >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const planned = inOrder(reported.programme.goals)
    .filter(({ level }) => level === 'activity')
    .map((goal) => asOf(goal, to));
  return [
    heading(t(texts.activitiesTitle)),
    ...(visits.length === 0 && planned.length === 0 ? [paragraph(t(texts.activitiesNone))] : []),
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

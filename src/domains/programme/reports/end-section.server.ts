import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { inOrder } from '../framework/goal-order.ts';
import { goalStateWords } from '../framework/goal-state-messages.ts';
import type { RemainsShown } from '../programme-schema.ts';
import { asOf } from './as-of.ts';
import { dayWritten, heading, paragraph, table, valueWritten } from './blocks.server.ts';
import { reportLessonsText as texts } from './report-lessons-messages.ts';
import { reportText } from './report-messages.ts';
import { isWithin, type Reported } from './reported.ts';

/** What did not work, as it was written down, and every result that has not come to its target. */
export function lessonBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const lessons = reported.steering.lessons.filter(({ on }) => isWithin(reported, on));
  const short = inOrder(reported.programme.goals)
    .map((goal) => asOf(goal, reported.to))
    .filter(({ target, state }) => target.is === 'number' && state !== 'done');
  return [
    heading(t(texts.lessonsTitle)),
    lessons.length === 0
      ? paragraph(t(texts.lessonsNone))
      : table(
          t(texts.lessonsCaption),
          [t(texts.day), t(texts.what), t(texts.why), t(texts.instead)],
          lessons.map((lesson) => [dayWritten(lesson.on, said), lesson.what, lesson.why, lesson.instead]),
        ),
    ...(short.length === 0
      ? []
      : [
          table(
            t(texts.notReachedCaption),
            [
              t(reportText.result),
              ...[{ number: t(reportText.target) }, { number: t(reportText.value) }, t(reportText.assessment)],
            ],
            short.map((goal) => [
              ...[goal.name, valueWritten(goal.target, said), valueWritten(goal.now, said)],
              [t(goalStateWords[goal.state]), goal.note].filter(Boolean).join(': '),
            ]),
          ),
        ]),
  ];
}

function stateOf(row: RemainsShown, said: Texts): string {
  const { t } = said;
  switch (row.state) {
    case 'nothing-to-pay':
      return t(texts.nothingToPay);
    case 'decided':
      return row.on ? t(texts.decidedOn, { day: dayWritten(row.on, said) }) : t(texts.decided);
    case 'not-decided':
      return row.due ? t(texts.dueBy, { day: dayWritten(row.due, said) }) : t(texts.notDecided);
    case 'no-keeper':
      return row.due ? t(texts.dueBy, { day: dayWritten(row.due, said) }) : t(texts.notTaken);
  }
}

/** What remains when the money ends: who takes over, and what happens otherwise. */
export function remainsBlocks({ programme: { remains } }: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const title = heading(t(reportText.titleRemains));
  if (remains.length === 0) return [title, paragraph(t(texts.remainsNone))];
  const settled = remains.filter(({ state }) => state === 'decided' || state === 'nothing-to-pay').length;
  return [
    title,
    paragraph(t(texts.remainsShort, { decided: settled, all: remains.length, open: remains.length - settled }), 'lead'),
    paragraph(t(texts.remainsText)),
    table(
      t(reportText.titleRemains),
      [t(texts.thing), t(texts.keeper), t(texts.state), t(texts.otherwise)],
      remains.map((row) => [row.what, row.keeper ?? t(texts.noKeeper), stateOf(row, said), row.otherwise]),
    ),
  ];
}

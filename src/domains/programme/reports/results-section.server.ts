import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { inOrder } from '../framework/goal-order.ts';
import { goalStateWords } from '../framework/goal-state-messages.ts';
import { levels } from '../framework-file-messages.ts';
import type { GoalShown } from '../programme-schema.ts';
import { asOf } from './as-of.ts';
import { dayWritten, heading, paragraph, table, valueWritten } from './blocks.server.ts';
import { reportText as texts } from './report-messages.ts';
import type { Reported } from './reported.ts';

/** What came of each result, and for each figure the acts that it rests on: counted, or filled in by whom and when. */
export function resultBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const goals = inOrder(reported.programme.goals).map((goal) => asOf(goal, reported.to));
  if (goals.length === 0) return [heading(t(texts.resultsTitle)), paragraph(t(texts.noResults))];
  return [
    heading(t(texts.resultsTitle)),
    table(
      t(texts.resultsTitle),
      [
        ...[t(texts.result), t(texts.indicator)],
        ...[{ number: t(texts.baseline) }, { number: t(texts.target) }, { number: t(texts.value) }],
        t(texts.assessment),
      ],
      goals.map((goal) => [
        ...[`${t(levels[goal.level])}: ${goal.name}`, goal.indicator],
        ...[valueWritten(goal.start, said), valueWritten(goal.target, said), valueWritten(goal.now, said)],
        t(goalStateWords[goal.state]),
      ]),
    ),
    heading(t(texts.behindTitle), 2),
    paragraph(t(texts.behindText)),
    ...goals.flatMap((goal): Block[] => [
      paragraph(`${goal.name}: ${valueWritten(goal.now, said)}`, 'lead'),
      ...(goal.how ? [paragraph(t(texts.how, { how: goal.how }), 'quiet')] : []),
      ...behind(goal, reported, said).map((line) => paragraph(line)),
    ]),
  ];
}

function behind(goal: GoalShown, reported: Reported, said: Texts): readonly string[] {
  const { t } = said;
  if (goal.source !== 'by-hand') {
    const { interval } = goal;
    const percent = (share: number): number => Math.round(share * 100);
    return [
      goal.source === 'vignettes' ? t(texts.countedVignettes) : countedVisits(reported, said),
      ...(interval ? [t(texts.interval, { lower: percent(interval.lower), upper: percent(interval.upper) })] : []),
    ];
  }
  if (goal.values.length === 0) return [t(texts.notFilled)];
  const events = new Map(reported.programme.timeline.map((event) => [event.id, event]));
  return goal.values.map(({ act, now, on, by, note }) => {
    const entered = events.get(act)?.recordedAt ?? on ?? reported.today;
    return t(texts.filled, {
      value: valueWritten(now, said),
      on: on === null ? t(texts.notSaid) : dayWritten(on, said),
      name: by,
      entered: dayWritten(entered, said),
      note: note ?? '',
    });
  });
}

function countedVisits({ visits }: Reported, { t }: Texts): string {
  const checked = visits.filter((visit) => visit.checked > 0);
  if (checked.length === 0) return t(texts.countedVisitsNone);
  const list = checked.map((visit) =>
    t(texts.visitCount, { reference: visit.reference, lasts: visit.lasts, checked: visit.checked }),
  );
  return t(texts.countedVisits, { list: list.join('; ') });
}

import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { registerFile } from '../register/register-file-messages.ts';
import type { MeetingShown, RiskShown } from '../steering/steering-schema.ts';
import { dayWritten, heading, paragraph, table } from './blocks.server.ts';
import { reportSteeringText as texts } from './report-steering-messages.ts';
import { isWithin, type Reported, risksBy } from './reported.ts';

/** Risks: those that came true first, then those that remain, then those that have passed. */
export function riskBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const { happened, passed, open } = risksBy(reported);
  const over = (caption: string, how: string, risks: readonly RiskShown[]): readonly Block[] =>
    risks.length === 0
      ? []
      : [
          table(
            caption,
            [t(texts.day), t(texts.risk), how, t(texts.riskAnswer)],
            risks.map((risk) => [
              ...[risk.over ? dayWritten(risk.over.on, said) : '', risk.what, risk.over?.how ?? '', risk.answer],
            ]),
          ),
        ];
  return [
    heading(t(texts.risksTitle)),
    ...(happened.length + passed.length + open.length === 0 ? [paragraph(t(texts.risksNone))] : []),
    ...over(t(texts.cameCaption), t(texts.how), happened),
    ...(open.length === 0
      ? []
      : [
          table(
            t(texts.openCaption),
            [
              ...[t(texts.risk), t(texts.likelihood), t(texts.consequence)],
              ...[t(texts.reasons), t(texts.riskAnswer), t(texts.owner)],
            ],
            open.map((risk) => [
              ...[risk.what, t(texts[risk.likelihood]), t(texts[risk.consequence])],
              ...[risk.why, risk.answer, risk.owner?.name ?? t(texts.unit)],
            ]),
          ),
        ]),
    ...over(t(texts.passedCaption), t(texts.howPassed), passed),
  ];
}

/** The meetings of the days of the report, and what was decided there. */
export function steeringBlocks(reported: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const meetings = reported.steering.meetings
    .filter(({ on, isHeld }) => isHeld && isWithin(reported, on))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const decisions = meetings.flatMap((meeting) => meeting.decisions);
  const title = heading(t(texts.steeringTitle));
  if (meetings.length === 0) return [title, paragraph(t(texts.steeringNone))];
  const minutesOf = ({ minutes: [last] }: MeetingShown): string => {
    if (!last) return t(texts.noMinutes);
    const { version, approved } = last;
    return approved
      ? t(texts.approved, { version, name: approved.by, day: dayWritten(approved.on, said) })
      : t(texts.notApproved, { version });
  };
  return [
    title,
    table(
      t(texts.meetingsCaption),
      [t(texts.day), t(texts.present), t(texts.minutes)],
      meetings.map((meeting) => [dayWritten(meeting.on, said), meeting.present, minutesOf(meeting)]),
    ),
    ...(decisions.length === 0
      ? []
      : [
          table(
            t(texts.decisionsCaption),
            [t(texts.day), t(texts.decision), t(texts.grounds), t(texts.done)],
            decisions.map((decision) => [
              ...[dayWritten(decision.on, said), decision.what, decision.why],
              decision.done
                ? t(texts.doneOn, { day: dayWritten(decision.done.on, said), how: decision.done.how })
                : decision.due
                  ? t(texts.notDoneBy, { day: dayWritten(decision.due, said) })
                  : t(texts.notDone),
            ]),
          ),
        ]),
  ];
}

/** What the unit has taken up of what was recommended, and how far it has come. */
export function recommendationBlocks({ recommendations, to }: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const followed = recommendations.filter(({ id }) => id !== null);
  const title = heading(t(texts.recommendationsTitle));
  if (followed.length === 0) return [title, paragraph(t(texts.recommendationsNone))];
  return [
    title,
    table(
      t(texts.recommendationsCaption),
      [t(texts.number), t(texts.recommendation), t(texts.state), t(texts.evidence)],
      followed.map((one) => {
        const state = one.state && (one.on ?? '') <= to ? t(registerFile.states[one.state]) : t(registerFile.notTaken);
        return [
          ...[one.code ?? one.reference, one.text],
          one.on && one.on <= to ? t(texts.stateOn, { state, day: dayWritten(one.on, said) }) : state,
          one.evidence ?? '',
        ];
      }),
    ),
  ];
}

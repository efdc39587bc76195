import type { Act } from '../../../kernel/act.ts';
import type { Gathered } from '../../../kernel/gather.ts';
import { approveMinutes } from './acts/approve-minutes.ts';
import { assessRisk } from './acts/assess-risk.ts';
import { carryOutDecision } from './acts/carry-out-decision.ts';
import { closeRisk } from './acts/close-risk.ts';
import { setMeeting } from './acts/set-meeting.ts';
import { takeDecision } from './acts/take-decision.ts';
import { writeLesson } from './acts/write-lesson.ts';
import { writeMinutes } from './acts/write-minutes.ts';
import type { Minutes, Risk, Signed, Steering } from './steering.ts';

/** The acts of the steering group, on risks and on lessons, by what a fold calls them. */
export const steeringActs = {
  risks: assessRisk,
  closed: closeRisk,
  meetings: setMeeting,
  minutes: writeMinutes,
  approvals: approveMinutes,
  decisions: takeDecision,
  carriedOut: carryOutDecision,
  lessons: writeLesson,
} as const;
type SteeringSaid = Gathered<typeof steeringActs>;

const dayOf = (at: string): string => at.slice(0, 10);
const signed = ({ id, actor, happenedFrom }: Pick<Act, 'id' | 'actor' | 'happenedFrom'>): Signed => ({
  act: id,
  by: actor,
  on: dayOf(happenedFrom),
});

/** The last of those that say the same thing again, in the order in which the things came. */
const lastOf = <Part extends { readonly id: string }>(parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [part.id, part])).values(),
];

export function foldSteering(said: SteeringSaid): Steering {
  return {
    risks: risksOf(said),
    meetings: lastOf(said.meetings.map(({ id, facts }) => ({ id: facts.meeting, on: facts.on, said: id }))).map(
      (meeting) => ({ ...meeting, minutes: minutesOf(said, meeting.id) }),
    ),
    decisions: lastOf(
      said.decisions.map((act) => ({
        ...signed(act),
        id: act.facts.decision,
        meeting: act.facts.meeting,
        due: act.facts.due,
      })),
    ).map((decision) => {
      const done = said.carriedOut.find(({ facts }) => facts.decision === decision.id);
      return { ...decision, done: done ? { ...signed(done), on: done.facts.on } : null };
    }),
    lessons: lastOf(
      said.lessons.map(({ id, actor, facts: { lesson, on, goal } }) => ({ id: lesson, on, goal, said: id, by: actor })),
    ),
  };
}

function risksOf({ risks, closed }: SteeringSaid): readonly Risk[] {
  const found = new Map<string, Risk>();
  for (const act of risks) {
    const { risk, ...facts } = act.facts;
    const before = found.get(risk);
    const earlier = before
      ? [
          ...before.earlier,
          {
            ...{ act: before.act, by: before.by, on: before.on },
            likelihood: before.likelihood,
            consequence: before.consequence,
          },
        ]
      : [];
    const end = closed.find(({ facts: { risk: ended } }) => ended === risk);
    found.set(risk, {
      ...facts,
      ...signed(act),
      id: risk,
      earlier,
      over: end ? { ...signed(end), on: end.facts.on, outcome: end.facts.outcome } : null,
    });
  }
  return [...found.values()];
}

const minutesOf = ({ minutes, approvals }: SteeringSaid, meeting: string): readonly Minutes[] =>
  minutes
    .filter(({ facts }) => facts.meeting === meeting)
    .map((act) => {
      const by = approvals.find(({ facts }) => facts.version === act.id);
      return { ...signed(act), approved: by ? { ...signed(by), copy: by.facts.copy } : null };
    });

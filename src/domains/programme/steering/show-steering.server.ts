import type { Here } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listPeopleOfUnit } from '../../access/public.server.ts';
import { listNamedFiles } from '../../attachments/public.server.ts';
import { offeredForProgramme } from '../offered.ts';
import type { Programme } from '../programme.ts';
import { goalNames, type SaidInStream, saidInStream } from '../streams/said-in-programme.server.ts';
import type { SteeringDecision } from './steering.ts';
import type { DecisionShown, SteeringShown } from './steering-schema.ts';

/** Risks, meetings, decisions and lessons of a programme, as its unit may see them: the newest meeting first. */
export async function showSteering(tx: Tx, stored: Here<Programme>, call: AnyCall): Promise<SteeringShown> {
  const { state: programme, at, id } = stored;
  const saying = await saidInStream(tx, stored, call);
  const { said, nameOf, timeline } = saying;
  const people = await listPeopleOfUnit(tx, call);
  const files = await listNamedFiles(tx, call, at, id);
  const goals = goalNames(programme, saying);
  const today = todayIn(call);
  return {
    id,
    reference: programme.reference,
    title: said(programme.described, 'title') || programme.reference,
    risks: programme.risks.map((risk) => ({
      id: risk.id,
      what: said(risk.act, 'what'),
      likelihood: risk.likelihood,
      consequence: risk.consequence,
      why: said(risk.act, 'why'),
      answer: said(risk.act, 'answer'),
      owner:
        risk.owner === null
          ? null
          : { ref: people.find(({ account }) => account === risk.owner)?.ref ?? null, name: nameOf(risk.owner) },
      reviewBy: risk.reviewBy,
      by: nameOf(risk.by),
      on: risk.on,
      over: risk.over && {
        outcome: risk.over.outcome,
        on: risk.over.on,
        how: said(risk.over.act, 'how'),
        by: nameOf(risk.over.by),
      },
      earlier: risk.earlier.map((one) => ({ ...one, why: said(one.act, 'why'), by: nameOf(one.by) })),
    })),
    meetings: programme.meetings
      .map((meeting) => ({
        id: meeting.id,
        on: meeting.on,
        place: said(meeting.said, 'place') || null,
        present: said(meeting.said, 'present'),
        isHeld: meeting.on <= today,
        minutes: meeting.minutes
          .map(({ act, by, on, approved }, at) => ({
            ...{ act, on, version: at + 1, byMe: by === call.who.actor },
            text: said(act, 'text'),
            by: nameOf(by),
            approved: approved && {
              by: said(approved.act, 'signer') || nameOf(approved.by),
              on: approved.on,
              copy: files.find(({ id: file }) => file === approved.copy) ?? null,
            },
          }))
          .reverse(),
        decisions: programme.decisions
          .filter((decision) => decision.meeting === meeting.id)
          .map((decision) =>
            showDecision(decision, saying, {
              on: meeting.on,
              stands: meeting.minutes.at(-1)?.approved !== null && meeting.minutes.length > 0,
            }),
          ),
      }))
      .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1)),
    lessons: programme.lessons.map((lesson) => ({
      id: lesson.id,
      on: lesson.on,
      goal: lesson.goal,
      goalName: goals.find((goal) => goal.id === lesson.goal)?.name ?? null,
      what: said(lesson.said, 'what'),
      why: said(lesson.said, 'why'),
      instead: said(lesson.said, 'instead'),
      by: nameOf(lesson.by),
    })),
    goals,
    people: people.filter(({ hasLeft }) => !hasLeft).map(({ ref, name }) => ({ ref, name })),
    files: [...files],
    timeline,
    may: offeredForProgramme(call.who, stored, call.verbs),
  };
}

const showDecision = (
  decision: SteeringDecision,
  { said, nameOf }: Pick<SaidInStream, 'said' | 'nameOf'>,
  meeting: Pick<DecisionShown, 'on' | 'stands'>,
): DecisionShown => ({
  id: decision.id,
  meeting: decision.meeting,
  ...meeting,
  what: said(decision.act, 'what'),
  why: said(decision.act, 'why'),
  who: said(decision.act, 'who') || null,
  due: decision.due,
  done: decision.done && {
    on: decision.done.on,
    how: said(decision.done.act, 'how'),
    by: nameOf(decision.done.by),
  },
  by: nameOf(decision.by),
});

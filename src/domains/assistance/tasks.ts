import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import { needNames } from './code-messages.ts';
import type { Desk } from './desk/desk.ts';
import { deskNeedNames } from './desk/desk-messages.ts';
import { assistanceMessages as texts } from './messages.ts';
import type { Application } from './reflection-period/application.ts';
import type { Period } from './reflection-period/period.ts';
import { deskNeeds, Need } from './schema.ts';
import type { Support } from './support/support.ts';

/*
 * A task that is done stays, closed: what is stored must be what the acts fold to, and no row is ever taken away.
 */
const dayMs = 86_400_000;
const AliasFacts = z.object({ alias: z.string() });
const ReferenceFacts = z.object({ reference: z.string() });

/** A need of a person that has not been met yet. */
export const needToMeet = defineTask({
  kind: 'assistance.need',
  aboutKind: 'person',
  facts: AliasFacts.extend({ need: Need }),
  sentence: ({ alias, need }, { say }) => ({
    title: say(texts.needTask, { alias, need: say(needNames[need]) }),
    detail: say(texts.needTaskDetail),
  }),
});

/** A board was asked to apply for a reflection period. */
export const periodToApplyFor = defineTask({
  kind: 'reflection-period.apply',
  aboutKind: 'reflection-period',
  facts: AliasFacts,
  sentence: ({ alias }, { say }) => ({ title: say(texts.applyTask, { alias }), detail: say(texts.applyTaskDetail) }),
});

/** The reflection period ends. */
export const periodEnds = defineTask({
  kind: 'reflection-period.ends',
  aboutKind: 'reflection-period',
  facts: AliasFacts,
  sentence: ({ alias }, { say }) => ({ title: say(texts.endsTask, { alias }), detail: say(texts.endsTaskDetail) }),
});

/** An application came in. */
export const applicationToDecide = defineTask({
  kind: 'reflection-period.decide',
  aboutKind: 'reflection-application',
  facts: ReferenceFacts,
  sentence: ({ reference }, { say }) => ({
    title: say(texts.decideTask, { reference }),
    detail: say(texts.decideTaskDetail),
  }),
});

/** What was granted ends, and can be made longer until then. */
export const applicationEnds = defineTask({
  kind: 'reflection-application.ends',
  aboutKind: 'reflection-application',
  lapses: true,
  facts: ReferenceFacts,
  sentence: ({ reference }, { say }) => ({
    title: say(texts.applicationEndsTask, { reference }),
    detail: say(texts.applicationEndsDetail),
  }),
});

/** Another unit has asked the desk for something. */
export const deskToAnswer = defineTask({
  kind: 'desk.answer',
  aboutKind: 'desk-question',
  facts: UnitFacts.extend({ need: z.enum(deskNeeds) }),
  sentence: ({ need, ...from }, { language, say }) => ({
    title: say(texts.deskTask, { need: say(deskNeedNames[need]), unit: unitIn(from, language) }),
    detail: say(texts.deskTaskDetail),
  }),
});

/** Every need that has not been met yet. After the person has left, nothing is owed here any more. */
export function supportTasks(_stream: string, support: Support): readonly TaskDraft[] {
  const { person, alias, departure } = support;
  const hasLeft = departure?.departure === 'left';
  return support.needs.map(({ task, need, state, dueAt, owner }) =>
    needToMeet.draft({
      id: task,
      about: person,
      open: !hasLeft && (state === 'open' || state === 'none-found'),
      dueAt,
      owner,
      facts: { need, alias },
    }),
  );
}

/** Days in which a board should have applied after it was asked to: a promise between agencies, no rule of law. */
const daysToApply = 1;

export function periodTasks(stream: string, period: Period): readonly TaskDraft[] {
  const { alias, state, request, beganAt, lastDay, endsAt } = period;
  const about = { id: stream, about: stream, facts: { alias } };
  if (lastDay !== null) return [periodEnds.draft({ ...about, dueAt: endsAt, open: state === 'granted' })];
  if (request === null) return [];
  const dueAt = new Date(Date.parse(beganAt) + daysToApply * dayMs).toISOString();
  return [periodToApplyFor.draft({ ...about, dueAt, open: state === 'wished' })];
}

/** Days in which such an application is usually decided. */
const daysToDecide = 3;

export function applicationTasks(stream: string, application: Application): readonly TaskDraft[] {
  const { reference, outcome, receivedAt, endsAt } = application;
  const about = { id: stream, about: stream, facts: { reference } };
  if (endsAt !== null) return [applicationEnds.draft({ ...about, dueAt: endsAt })];
  const dueAt = new Date(Date.parse(receivedAt) + daysToDecide * dayMs).toISOString();
  return [applicationToDecide.draft({ ...about, dueAt, open: outcome === null })];
}

export const deskTasks = (stream: string, { side, answer, by, need, other }: Desk): readonly TaskDraft[] =>
  side === 'asked'
    ? []
    : [
        deskToAnswer.draft({
          id: stream,
          about: stream,
          open: answer === null || answer === 'still-asking',
          dueAt: `${by}T20:00:00.000Z`,
          facts: { need, ...factsOfUnit(other.unit) },
        }),
      ];

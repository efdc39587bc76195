import type { TaskDraft } from '../../kernel/act.ts';
import type { Desk } from './desk/desk.ts';
import type { Support } from './support/support.ts';
import type { Application } from './time-to-think/application.ts';
import type { Period } from './time-to-think/reflection-period.ts';

/*
 * A task that is done stays, closed: what is stored must be what the acts fold to, and no row is ever taken away.
 */
const common = { owner: null, answeredAt: null, waits: false } as const;
const dayMs = 86_400_000;

/** Every need that nobody has met yet. After somebody has left, nothing is owed here any more. */
export function supportTasks(_stream: string, support: Support): readonly TaskDraft[] {
  const hasLeft = support.departure?.departure === 'left';
  return support.needs.map(({ task, need, state, dueAt, owner }) => ({
    ...common,
    id: task,
    kind: 'assistance.need',
    aboutKind: 'person',
    about: support.person,
    open: !hasLeft && (state === 'open' || state === 'none-found'),
    dueAt,
    owner,
    facts: { need, alias: support.alias },
  }));
}

/** Days in which a board should have applied after somebody asked it to: a promise between agencies, no rule of law. */
const daysToApply = 1;

export function periodTasks(stream: string, period: Period): readonly TaskDraft[] {
  const { alias, state, request, beganAt, lastDay, endsAt } = period;
  const about = { ...common, id: stream, aboutKind: 'reflection-period', about: stream, facts: { alias } };
  if (lastDay !== null) return [{ ...about, kind: 'reflection-period.ends', dueAt: endsAt, open: state === 'granted' }];
  if (request === null) return [];
  const dueAt = new Date(Date.parse(beganAt) + daysToApply * dayMs).toISOString();
  return [{ ...about, kind: 'reflection-period.apply', dueAt, open: state === 'wished' }];
}

/** Days in which such an application is usually decided. */
const daysToDecide = 3;

export function applicationTasks(stream: string, application: Application): readonly TaskDraft[] {
  const { reference, outcome, receivedAt, endsAt } = application;
  const about = { ...common, id: stream, aboutKind: 'reflection-application', about: stream, facts: { reference } };
  if (endsAt !== null) return [{ ...about, kind: 'reflection-application.ends', dueAt: endsAt, open: true }];
  const dueAt = new Date(Date.parse(receivedAt) + daysToDecide * dayMs).toISOString();
  return [{ ...about, kind: 'reflection-period.decide', dueAt, open: outcome === null }];
}

export function deskTasks(stream: string, desk: Desk): readonly TaskDraft[] {
  if (desk.side === 'asked') return [];
  return [
    {
      ...common,
      id: stream,
      kind: 'desk.answer',
      aboutKind: 'desk-question',
      about: stream,
      open: desk.answer === null || desk.answer === 'still-asking',
      dueAt: `${desk.by}T20:00:00.000Z`,
      facts: { need: desk.need, unitSv: desk.other.unit.sv, unitEn: desk.other.unit.en },
    },
  ];
}

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayDecideGates } from '../../access.ts';
import type { Course } from '../../courses/course.ts';
import { Code } from '../../schema.ts';
import { isGateable } from '../catalogue.ts';
import { GateFacts } from '../facts.ts';
import { gateMessages } from '../messages.ts';
import { neverGated } from '../never-gated.ts';

const SetGate = z.strictObject({ act: ActEnvelope, gate: Uuid, kind: z.string().max(60), course: Code, from: Day });
type SetGate = z.infer<typeof SetGate>;

export const setGate: ActDef<'gate.set', GateFacts, never> = defineAct({
  type: 'gate.set',
  proof: 'administration',
  stream: 'gate',
  nature: 'decision',
  facts: GateFacts,
  icon: 'lock-key',
  sentence: () => ({ message: gateMessages.wasSet }),
  retainRule: 'account',
});

export type SettingGate = InFile & {
  readonly id: string;
  readonly today: string;
  readonly course: Pick<Course, 'id' | 'title'> | null;
  /** Of one that is there already and changes: what it is about, which stays. */
  readonly kindBefore: string | null;
};

function wrongKind(kind: string, kindBefore: string | null): Problem | null {
  const never = neverGated(kind);
  if (never !== null) return wrongAt('kind', gateMessages.never[never]);
  if (!isGateable(kind)) return wrongAt('kind', gateMessages.unknownKind);
  return kindBefore !== null && kindBefore !== kind ? wrongAt('kind', gateMessages.otherKind) : null;
}

/** From a day on, an act of this kind asks for a valid certificate. Of a gate that is there, the course and the day change. */
export const toSetGate: Doing<SetGate, InFile, SettingGate> = {
  act: setGate,
  input: SetGate,
  roles: ['administrator'],
  may: mayDecideGates,
  refuses: ({ kind, from }, { course, kindBefore, today }) =>
    wrongKind(kind, kindBefore) ??
    (course === null ? wrongAt('course', gateMessages.unknownCourse) : null) ??
    (from < today ? wrongAt('from', gateMessages.fromIsPast) : null),
  acts: ({ act, kind, from }, { id, at, course }) => {
    if (!course) throw new Error('A gate without its course.');
    return [
      setGate.draft({ at, id: act.id, stream: id, facts: { kind, course: course.id, title: course.title, from } }),
    ];
  },
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { type PointHere, PointSaid, stillPublished, wrongInPoint } from '../contact-point.ts';
import { contactPointMessages as texts } from '../messages.ts';

const ChangePoint = z.strictObject({ act: ActEnvelope, ...PointSaid.shape });
type ChangePoint = z.infer<typeof ChangePoint>;

const Facts = z.strictObject({ point: Uuid, ...PointSaid.shape, before: PointSaid });
type Facts = z.infer<typeof Facts>;

export const changePoint: ActDef<'contact-point.change', Facts, never> = defineAct({
  type: 'contact-point.change',
  proof: 'administration',
  stream: 'contact-point',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.changed }),
  retainRule: 'account',
});

/** What is published of a number, from now on. */
export const toChangePoint: Doing<ChangePoint, PointHere> = {
  act: changePoint,
  input: ChangePoint,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillPublished,
  refuses: wrongInPoint,
  acts: ({ act, ...said }, { id, at, point: { id: _, endedAt: __, ...before } }) => [
    changePoint.draft({ at, id: act.id, stream: id, facts: { point: id, ...said, before } }),
  ],
};

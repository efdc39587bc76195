import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayAdminister } from '../../access.ts';
import { type NewPoint, PointSaid, wrongInPoint } from '../contact-point.ts';
import { contactPointMessages as texts } from '../messages.ts';

const AddPoint = z.strictObject({ act: ActEnvelope, point: Uuid, ...PointSaid.shape });
type AddPoint = z.infer<typeof AddPoint>;

const Facts = AddPoint.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const addPoint: ActDef<'contact-point.add', Facts, never> = defineAct({
  type: 'contact-point.add',
  proof: 'administration',
  stream: 'contact-point',
  nature: 'decision',
  facts: Facts,
  icon: 'phone',
  sentence: () => ({ message: texts.added }),
  retainRule: 'account',
});

/** A number that the agency publishes from now on: on the pages for workers, or for those who help. */
export const toAddPoint: Doing<AddPoint, InFile, NewPoint> = {
  act: addPoint,
  input: AddPoint,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: wrongInPoint,
  acts: ({ act, ...facts }, { at }) => [addPoint.draft({ at, id: act.id, stream: facts.point, facts })],
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayAdminister } from '../../access.ts';
import { type PointHere, stillPublished } from '../contact-point.ts';
import { contactPointMessages as texts } from '../messages.ts';

const EndPoint = z.strictObject({ act: ActEnvelope, reason: text(300) });
type EndPoint = z.infer<typeof EndPoint>;

const Facts = z.strictObject({ point: Uuid });
type Facts = z.infer<typeof Facts>;

export const endPoint: ActDef<'contact-point.end', Facts, 'reason'> = defineAct({
  type: 'contact-point.end',
  proof: 'administration',
  stream: 'contact-point',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'prohibit',
  sentence: () => ({ message: texts.ended }),
  retainRule: 'account',
});

/** A number is on no page any more, at once. */
export const toEndPoint: Doing<EndPoint, PointHere> = {
  act: endPoint,
  input: EndPoint,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillPublished,
  acts: ({ act, reason }, { id, at }) => [
    endPoint.draft({ at, id: act.id, stream: id, facts: { point: id }, words: { reason } }),
  ],
};

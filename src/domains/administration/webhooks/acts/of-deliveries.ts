import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { Message } from '../../../../kernel/message.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayAdminister } from '../../access.ts';
import type { DeliveryState } from '../delivery.ts';
import { webhookMessages as texts } from '../messages.ts';
import { isSentTo, stillUsed, type WebhookHere } from '../webhook.ts';

/* What an administrator does with a delivery that did not arrive: it is sent again, or dropped. */

const OfDelivery = z.strictObject({ act: ActEnvelope, delivery: Uuid });
type OfDelivery = z.infer<typeof OfDelivery>;

const Facts = z.strictObject({ webhook: Uuid, delivery: Uuid });
type Facts = z.infer<typeof Facts>;

const ofDelivery = <const Type extends string>(
  type: Type,
  icon: string,
  message: Message,
): ActDef<Type, Facts, never> =>
  defineAct({
    type,
    proof: 'administration',
    stream: 'webhook',
    nature: 'decision',
    facts: Facts,
    icon,
    sentence: () => ({ message }),
    retainRule: 'account',
  });

export const sendAgain: ActDef<'webhook.send-again', Facts, never> = ofDelivery(
  'webhook.send-again',
  'paper-plane-tilt',
  texts.sentAgain,
);
export const dropDelivery: ActDef<'webhook.drop', Facts, never> = ofDelivery('webhook.drop', 'x-circle', texts.dropped);

type WithDelivery = WebhookHere & { readonly delivery: DeliveryState | null };

const doing = (
  act: ActDef<string, Facts, never>,
  from: readonly DeliveryState[],
  possible: (of: WebhookHere) => Problem | null,
): Doing<OfDelivery, WebhookHere, WithDelivery> => ({
  act,
  input: OfDelivery,
  roles: ['administrator'],
  may: mayAdminister,
  possible,
  refuses: (_input, { delivery }) =>
    delivery !== null && from.includes(delivery) ? null : new Problem('conflict', texts.deliveryIsSettled),
  acts: ({ act: { id: sent }, delivery }, { at, id }) => [
    act.draft({ at, id: sent, stream: id, facts: { webhook: id, delivery } }),
  ],
});

/** It is tried as often again as it was before. */
export const toSendAgain: Doing<OfDelivery, WebhookHere, WithDelivery> = doing(sendAgain, ['dead'], isSentTo);
export const toDropDelivery: Doing<OfDelivery, WebhookHere, WithDelivery> = doing(
  dropDelivery,
  ['dead', 'waiting'],
  stillUsed,
);

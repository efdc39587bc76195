import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { webhookMessages as texts } from '../messages.ts';
import { addressProblem, kindTwice, stillUsed, type WebhookHere, WebhookSaid } from '../webhook.ts';

const ChangeWebhook = z.strictObject({ act: ActEnvelope, ...WebhookSaid });
type ChangeWebhook = z.infer<typeof ChangeWebhook>;

const Facts = z.strictObject({ webhook: Uuid, ...WebhookSaid, before: z.strictObject(WebhookSaid) });
type Facts = z.infer<typeof Facts>;

export const changeWebhook: ActDef<'webhook.change', Facts, never> = defineAct({
  type: 'webhook.change',
  proof: 'administration',
  stream: 'webhook',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.changed }),
  retainRule: 'account',
});

/** What it is called, where it is, and what it is told. What waits for it goes to the new address. */
export const toChangeWebhook: Doing<ChangeWebhook, WebhookHere> = {
  act: changeWebhook,
  input: ChangeWebhook,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillUsed,
  refuses: ({ address, kinds }, { reach }) => addressProblem(address, reach) ?? kindTwice(kinds),
  acts: ({ act, ...said }, { at, id, name, address, kinds }) => [
    changeWebhook.draft({
      at,
      id: act.id,
      stream: id,
      facts: { webhook: id, ...said, before: { name, address, kinds: [...kinds] } },
    }),
  ],
};

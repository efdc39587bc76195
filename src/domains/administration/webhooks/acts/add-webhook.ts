import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import type { Reach } from '../../../../kernel/reach.ts';
import { mayAdminister } from '../../access.ts';
import { webhookMessages as texts } from '../messages.ts';
import { addressProblem, kindTwice, WebhookSaid } from '../webhook.ts';

const AddWebhook = z.strictObject({ act: ActEnvelope, webhook: Uuid, ...WebhookSaid });
type AddWebhook = z.infer<typeof AddWebhook>;

const Facts = z.strictObject({ webhook: Uuid, ...WebhookSaid });
type Facts = z.infer<typeof Facts>;

export const addWebhook: ActDef<'webhook.add', Facts, never> = defineAct({
  type: 'webhook.add',
  proof: 'administration',
  stream: 'webhook',
  nature: 'decision',
  facts: Facts,
  icon: 'link',
  sentence: () => ({ message: texts.added }),
  retainRule: 'account',
});

/** A system of the agency is told, from now on, that something of these kinds has happened. */
export const toAddWebhook: Doing<AddWebhook, InFile, InFile & { readonly id: Uuid; readonly reach: Reach }> = {
  act: addWebhook,
  input: AddWebhook,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: ({ address, kinds }, { reach }) => addressProblem(address, reach) ?? kindTwice(kinds),
  acts: ({ act, webhook, ...said }, { at, id }) => [
    addWebhook.draft({ at, id: act.id, stream: id, facts: { webhook, ...said } }),
  ],
};

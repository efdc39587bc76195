import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { Message } from '../../../../kernel/message.ts';
import type { Problem } from '../../../../kernel/problem.ts';
import { mayAdminister } from '../../access.ts';
import { webhookMessages as texts } from '../messages.ts';
import { isSentTo, stillUsed, type WebhookHere } from '../webhook.ts';

/* What is done to a webhook where nothing is said but which: its secret is replaced, a test is sent, it ends. */

const OnWebhook = z.strictObject({ act: ActEnvelope });
type OnWebhook = z.infer<typeof OnWebhook>;

const Facts = z.strictObject({ webhook: Uuid });
type Facts = z.infer<typeof Facts>;

const onWebhook = <const Type extends string>(type: Type, icon: string, message: Message): ActDef<Type, Facts, never> =>
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

export const replaceSecret: ActDef<'webhook.replace-secret', Facts, never> = onWebhook(
  'webhook.replace-secret',
  'key',
  texts.secretReplaced,
);
export const testWebhook: ActDef<'webhook.test', Facts, never> = onWebhook(
  'webhook.test',
  'paper-plane-tilt',
  texts.tested,
);
export const endWebhook: ActDef<'webhook.end', Facts, never> = onWebhook('webhook.end', 'prohibit', texts.ended);

const doing = (
  act: ActDef<string, Facts, never>,
  possible: (of: WebhookHere) => Problem | null,
): Doing<OnWebhook, WebhookHere> => ({
  act,
  input: OnWebhook,
  roles: ['administrator'],
  may: mayAdminister,
  possible,
  acts: ({ act: { id: sent } }, { at, id }) => [act.draft({ at, id: sent, stream: id, facts: { webhook: id } })],
});

/** The secret before it stays valid for a week, in which each delivery is signed with both. */
export const toReplaceSecret: Doing<OnWebhook, WebhookHere> = doing(replaceSecret, stillUsed);
export const toTestWebhook: Doing<OnWebhook, WebhookHere> = doing(testWebhook, isSentTo);
/** Nothing is sent to it any more, and what waited for it is dropped. */
export const toEndWebhook: Doing<OnWebhook, WebhookHere> = doing(endWebhook, stillUsed);

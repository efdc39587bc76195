import type { Act } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import type { Change } from '../changes.ts';
import { changeWebhook } from './acts/change-webhook.ts';
import { webhookMessages as texts } from './messages.ts';

/** What a change of a webhook made of what: kinds of events are named as its system is told them. */
export function changesInWebhook(act: Act | undefined, t: (message: Message) => string): Change[] {
  if (!act || !changeWebhook.is(act)) return [];
  const { name, address, kinds, before } = act.facts;
  return [
    { what: t(texts.name), before: before.name, after: name },
    { what: t(texts.address), before: before.address, after: address },
    { what: t(texts.kinds), before: before.kinds.join(', '), after: kinds.join(', ') },
  ].filter((change) => change.before !== change.after);
}

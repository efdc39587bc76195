import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { webhookMessages as texts } from '../messages.ts';
import { stillUsed, type WebhookHere } from '../webhook.ts';

const SetPaused = z.strictObject({ act: ActEnvelope, paused: z.boolean() });
type SetPaused = z.infer<typeof SetPaused>;

const Facts = z.strictObject({ webhook: Uuid, paused: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const setPaused: ActDef<'webhook.set-paused', Facts, never> = defineAct({
  type: 'webhook.set-paused',
  proof: 'administration',
  stream: 'webhook',
  nature: 'decision',
  facts: Facts,
  icon: 'hourglass',
  sentence: ({ paused }) => ({ message: paused ? texts.paused : texts.resumed }),
  retainRule: 'account',
});

/** While it is paused, what happens is written down and waits; it is sent when the webhook is resumed. */
export const toSetPaused: Doing<SetPaused, WebhookHere> = {
  act: setPaused,
  input: SetPaused,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillUsed,
  acts: ({ act, paused }, { at, id }) => [
    setPaused.draft({ at, id: act.id, stream: id, facts: { webhook: id, paused } }),
  ],
};

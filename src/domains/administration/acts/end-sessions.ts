import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const EndSessions = z.strictObject({ act: ActEnvelope });
type EndSessions = z.infer<typeof EndSessions>;

export const endSessionsAct: ActDef<'account.end-sessions', OfAccount, never> = defineAct({
  type: 'account.end-sessions',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: OfAccount,
  icon: 'door',
  sentence: () => ({ message: texts.sessionsEnded }),
  retainRule: 'account',
});

/** Another person is signed out everywhere, and may sign in again: a computer was left open, or a device is gone. */
export const toEndSessions: Doing<EndSessions, Account> = {
  act: endSessionsAct,
  input: EndSessions,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  acts: ({ act }, { id, at }) => [endSessionsAct.draft({ at, id: act.id, stream: id, facts: { account: id } })],
};

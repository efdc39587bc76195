import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { notYetAsked, ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const AskRecovery = z.strictObject({ act: ActEnvelope, reason: text(300) });
type AskRecovery = z.infer<typeof AskRecovery>;

export const askRecovery: ActDef<'account.ask-recovery', OfAccount, 'reason'> = defineAct({
  type: 'account.ask-recovery',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: OfAccount,
  words: ['reason'],
  icon: 'key',
  sentence: () => ({ message: texts.recoveryAsked }),
  retainRule: 'account',
});

/** A person has lost every way to sign in. Until another administrator confirms it nothing changes. */
export const toAskRecovery: Doing<AskRecovery, Account> = {
  act: askRecovery,
  input: AskRecovery,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) => ofAnother(account) ?? notYetAsked(account),
  acts: ({ act, reason }, { id, at }) => [
    askRecovery.draft({ at, id: act.id, stream: id, facts: { account: id }, words: { reason } }),
  ],
};

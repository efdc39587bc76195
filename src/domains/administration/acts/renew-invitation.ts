import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { ByMail, goesByMail, Mailed } from '../mail/by-mail.ts';
import { mailMessages } from '../mail/messages.ts';
import { ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const RenewInvitation = z.strictObject({
  act: ActEnvelope,
  /** Where the code goes by mail; else it is in the answer, to be given by hand. */
  mail: ByMail.nullish(),
});
type RenewInvitation = z.infer<typeof RenewInvitation>;

const Facts = OfAccount.extend({ mailed: Mailed }).strict();
type Facts = z.infer<typeof Facts>;

export const renewAct: ActDef<'account.renew-invitation', Facts, never> = defineAct({
  type: 'account.renew-invitation',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'envelope-simple',
  sentence: ({ mailed }) => ({ message: mailed ? mailMessages.renewed : texts.renewed }),
  retainRule: 'account',
});

/**
 * A new code for a person who has never come in; the old one ends. One who has must not be taken the place of by one administrator alone: also after
 * all their ways in have ended, two let them in again.
 */
export const toRenew: Doing<RenewInvitation, Account> = {
  act: renewAct,
  input: RenewInvitation,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) =>
    ofAnother(account) ?? (account.hasComeIn ? new Problem('conflict', texts.comesInAlready) : null),
  refuses: ({ mail }, account) => goesByMail(mail, account),
  acts: ({ act, mail }, { id, at }) => [
    renewAct.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, ...(mail ? { mailed: mail.language } : {}) },
    }),
  ],
};

import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const RenewInvitation = z.strictObject({ act: ActEnvelope });
type RenewInvitation = z.infer<typeof RenewInvitation>;

export const renewAct: ActDef<'account.renew-invitation', OfAccount, never> = defineAct({
  type: 'account.renew-invitation',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: OfAccount,
  icon: 'envelope-simple',
  sentence: () => ({ message: texts.renewed }),
  retainRule: 'account',
});

/** A new code for a person who has not come in yet; the old one ends. A person who comes in already must not be taken the place of. */
export const toRenew: Doing<RenewInvitation, Account> = {
  act: renewAct,
  input: RenewInvitation,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) =>
    ofAnother(account) ?? (account.waysIn > 0 ? new Problem('conflict', texts.comesInAlready) : null),
  acts: ({ act }, { id, at }) => [renewAct.draft({ at, id: act.id, stream: id, facts: { account: id } })],
};

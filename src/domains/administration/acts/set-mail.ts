import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { languages } from '../../../kernel/language.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { ByMail } from '../mail/by-mail.ts';
import { mailMessages as texts } from '../mail/messages.ts';
import { stillOpen } from '../may-be-changed.ts';
import { OfAccount } from './of-account.ts';

const SetMail = z.strictObject({
  act: ActEnvelope,
  /** Null: its person is told by mail no more. */
  told: ByMail.nullable(),
});
type SetMail = z.infer<typeof SetMail>;

/** The address itself is in no act: it is sealed where it is sent from, and can be removed there. */
const Facts = OfAccount.extend({ language: z.enum(languages).nullable() }).strict();
type Facts = z.infer<typeof Facts>;

export const setMailAct: ActDef<'account.set-mail', Facts, never> = defineAct({
  type: 'account.set-mail',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'envelope-simple',
  sentence: ({ language }) => ({ message: language === null ? texts.addressRemoved : texts.addressSet }),
  retainRule: 'account',
});

/**
 * At which address a person is told of changes of their sign-in, however and by whom they were invited. Nothing that lets anyone in is ever sent there
 * because of it, and the address before learns of it. One's own is changed under My sign-in, where it is confirmed.
 */
export const toSetMail: Doing<SetMail, Account> = {
  act: setMailAct,
  input: SetMail,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ({ isOwn }) => (isOwn ? new Problem('conflict', texts.ownAddress) : null),
  refuses: ({ told }, account) => {
    if (told === null) return account.hasMail ? null : new Problem('conflict', texts.noAddress);
    return stillOpen(account) ?? (account.mails ? null : wrongAt('told.address', texts.notOfferedHere));
  },
  acts: ({ act, told }, { id, at }) => [
    setMailAct.draft({ at, id: act.id, stream: id, facts: { account: id, language: told?.language ?? null } }),
  ],
};

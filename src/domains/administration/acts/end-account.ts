import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { administratorRemains, endsAhead, endsForGood, endsNow } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

/** `at` null: now. */
const EndAccount = z.strictObject({ act: ActEnvelope, at: Instant.nullable(), reason: text(300) });
type EndAccount = z.infer<typeof EndAccount>;

const Facts = OfAccount.extend({ at: Instant.nullable(), before: Instant.nullable() }).strict();
type Facts = z.infer<typeof Facts>;

export const endAccount: ActDef<'account.end', Facts, 'reason'> = defineAct({
  type: 'account.end',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'door',
  sentence: ({ at }) => ({ message: at === null ? texts.ended : texts.endSet }),
  retainRule: 'account',
});

/**
 * A person leaves: at a time that is said, or now. Then sessions, phones and codes that no one has used end in the same transaction, and the
 * next request is refused, wherever it comes from. What the person has done stays as it is.
 */
export const toEndAccount: Doing<EndAccount, Account> = {
  act: endAccount,
  input: EndAccount,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) => endsForGood(account) ?? administratorRemains(account),
  refuses: ({ at }, account, now) => endsNow(at, account) ?? endsAhead(at, now),
  acts: ({ act, at: ends, reason }, { id, at, activeUntil }) => [
    endAccount.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, at: ends, before: activeUntil },
      words: { reason },
    }),
  ],
};

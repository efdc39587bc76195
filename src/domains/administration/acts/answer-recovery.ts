import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { askedAndOpen, askedByAnother, ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const AnswerRecovery = z.strictObject({ act: ActEnvelope });
type AnswerRecovery = z.infer<typeof AnswerRecovery>;

/** `asked`: the act that is answered. */
const Facts = OfAccount.extend({ asked: Uuid }).strict();
type Facts = z.infer<typeof Facts>;

export const confirmRecovery: ActDef<'account.confirm-recovery', Facts, never> = defineAct({
  type: 'account.confirm-recovery',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: texts.recoveryConfirmed }),
  retainRule: 'account',
});

export const declineRecovery: ActDef<'account.decline-recovery', Facts, never> = defineAct({
  type: 'account.decline-recovery',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: texts.recoveryDeclined }),
  retainRule: 'account',
});

/**
 * A second administrator has seen the person and confirms: every way in that the person had ends, with their sessions, and a code lets them in
 * once. One administrator alone could take the place of any colleague so; two leave a trace that both signed.
 */
export const toConfirmRecovery: Doing<AnswerRecovery, Account> = {
  act: confirmRecovery,
  input: AnswerRecovery,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) => ofAnother(account) ?? askedAndOpen(account) ?? askedByAnother(account),
  acts: ({ act }, { id, at, recovery }) => [
    confirmRecovery.draft({ at, id: act.id, stream: id, facts: { account: id, asked: recovery?.asked ?? act.id } }),
  ],
};

/** It was asked for by mistake, or the person is not who they say: nothing changes, and the question is closed. */
export const toDeclineRecovery: Doing<AnswerRecovery, Account> = {
  act: declineRecovery,
  input: AnswerRecovery,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (account) => ofAnother(account) ?? askedAndOpen(account),
  acts: ({ act }, { id, at, recovery }) => [
    declineRecovery.draft({ at, id: act.id, stream: id, facts: { account: id, asked: recovery?.asked ?? act.id } }),
  ],
};

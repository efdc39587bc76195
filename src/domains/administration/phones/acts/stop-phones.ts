import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayAdminister } from '../../access.ts';
import { OfAccount } from '../../acts/of-account.ts';
import { ofAnother } from '../../may-be-changed.ts';
import { phoneMessages as texts } from '../messages.ts';
import { anyToStop, type PhonesOfAccount, stillTheirs } from '../phone.ts';

/** One act for several phones of a person: what is lost is often a bag. */
const StopPhones = z.strictObject({ act: ActEnvelope, phones: z.array(Uuid).min(1).max(50), reason: text(300) });
type StopPhones = z.infer<typeof StopPhones>;

const Facts = OfAccount.extend({ phones: z.array(Uuid).min(1).max(50) }).strict();
type Facts = z.infer<typeof Facts>;

export const lockPhones: ActDef<'account.lock-phones', Facts, 'reason'> = defineAct({
  type: 'account.lock-phones',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'lock-key',
  sentence: ({ phones }) => ({ message: texts.locked, values: { count: phones.length } }),
  retainRule: 'account',
});

export const endPhones: ActDef<'account.end-phones', Facts, 'reason'> = defineAct({
  type: 'account.end-phones',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'prohibit',
  sentence: ({ phones }) => ({ message: texts.ended, values: { count: phones.length } }),
  retainRule: 'account',
});

/** Phones of another person forget at their next contact how to read what they hold. What they hold is still taken. */
export const toLockPhones: Doing<StopPhones, PhonesOfAccount> = {
  act: lockPhones,
  input: StopPhones,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (found) => ofAnother(found) ?? anyToStop('lock', found),
  refuses: ({ phones }, found) => stillTheirs('lock', phones, found),
  acts: ({ act, phones, reason }, { id, at }) => [
    lockPhones.draft({ at, id: act.id, stream: id, facts: { account: id, phones }, words: { reason } }),
  ],
};

/** Phones of another person are not trusted from now on. Said once. */
export const toEndPhones: Doing<StopPhones, PhonesOfAccount> = {
  act: endPhones,
  input: StopPhones,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (found) => ofAnother(found) ?? anyToStop('end', found),
  refuses: ({ phones }, found) => stillTheirs('end', phones, found),
  acts: ({ act, phones, reason }, { id, at }) => [
    endPhones.draft({ at, id: act.id, stream: id, facts: { account: id, phones }, words: { reason } }),
  ],
};

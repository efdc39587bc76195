import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayConsent } from '../access.ts';
import type { Stopping } from '../ended.ts';
import { personMessages } from '../messages.ts';
import { type FoundPerson, ofPerson } from '../person.ts';
import { Both } from '../schema.ts';

const WithdrawConsent = z.strictObject({ act: ActEnvelope, consent: Uuid });
type WithdrawConsent = z.infer<typeof WithdrawConsent>;

const Facts = z.strictObject({ consent: Uuid, to: Both });
type Facts = z.infer<typeof Facts>;

export const withdrawConsent: ActDef<'consent.withdraw', Facts, never> = defineAct({
  type: 'consent.withdraw',
  stream: 'person',
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: personMessages.consentWithdrawn, values: { unit: to[language] } }),
  retainRule: 'person',
});

/** Records that a consent was withdrawn. It is never too late for that; withdrawn twice is once. */
export const toWithdrawConsent: Doing<WithdrawConsent, FoundPerson, FoundPerson & Stopping> = {
  act: withdrawConsent,
  input: WithdrawConsent,
  roles: ['officer', 'lead'],
  may: mayConsent,
  refuses: ({ consent }, { state: { consents } }) => {
    const given = consents.find(({ id }) => id === consent);
    if (!given) return new Problem('conflict', personMessages.noSuchConsent);
    return given.withdrawnAt !== null || given.answer === 'no'
      ? new Problem('conflict', personMessages.nothingToWithdraw)
      : null;
  },
  acts: ({ act, consent }, found) => [
    ...found.state.consents
      .filter(({ id }) => id === consent)
      .map((given) =>
        withdrawConsent.draft({
          ...ofPerson(found, act),
          facts: { consent, to: { sv: given.to.sv, en: given.to.en } },
          basedOn: [given.act],
        }),
      ),
    ...found.stops,
  ],
};

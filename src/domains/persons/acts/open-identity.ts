import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayHoldIdentity } from '../access.ts';
import type { FoundIdentity } from '../identity/vaulted-identity.ts';
import { personMessages } from '../messages.ts';
import type { Person } from '../person.ts';
import { lookReasons } from '../schema.ts';

const OpenIdentity = z.strictObject({ act: ActEnvelope, reason: z.enum(lookReasons), why: text(200) });
type OpenIdentity = z.infer<typeof OpenIdentity>;

const Facts = z.strictObject({ reason: z.enum(lookReasons) });
type Facts = z.infer<typeof Facts>;

export const lookAtIdentity: ActDef<'identity.open', Facts, 'why'> = defineAct({
  type: 'identity.open',
  proof: 'identity',
  stream: 'identity',
  words: ['why'],
  nature: 'record',
  facts: Facts,
  icon: 'eye',
  sentence: () => ({ message: personMessages.identityOpened }),
  retainRule: 'person',
});

/** So many accesses in an hour are work; more are something else, and stop. */
export const looksAnHour = 50;

type Vault = InFile & { readonly identity: FoundIdentity | null };
type Looking = Vault & { readonly person: Person; readonly looksLastHour: number; readonly isLead: boolean };

/**
 * Accesses to a person's identity. Each access is one act with one entry in the log, and says why. Only the manager of the unit has access
 * to a protected identity.
 */
export const toOpenIdentity: Doing<OpenIdentity, Vault, Looking> = {
  act: lookAtIdentity,
  input: OpenIdentity,
  roles: ['officer', 'lead'],
  may: mayHoldIdentity,
  possible: ({ identity }) => (identity ? null : new Problem('conflict', personMessages.noIdentity)),
  refuses: (_input, { person, looksLastHour, isLead }) => {
    if (looksLastHour >= looksAnHour)
      return new Problem('too-many', personMessages.tooManyLooks, { looks: looksAnHour });
    return person.protection !== 'none' && !isLead ? new Problem('forbidden', personMessages.onlyTheLeadLooks) : null;
  },
  acts: ({ act, reason, why }, { identity, person }) =>
    identity
      ? [
          lookAtIdentity.draft({
            at: identity.at,
            id: act.id,
            stream: identity.id,
            facts: { reason },
            words: { why },
            basedOn: [identity.state.act],
            subject: identity.state.person,
            caseId: person.case,
          }),
        ]
      : [],
};

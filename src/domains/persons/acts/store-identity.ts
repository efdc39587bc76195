import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayHoldIdentity } from '../access.ts';
import type { Blind } from '../identity/vaulted-identity.ts';
import { personMessages } from '../messages.ts';
import type { FoundPerson } from '../person.ts';
import { Identity, type IdentityField, identityFields } from '../schema.ts';

const StoreIdentity = z.strictObject({ act: ActEnvelope, identity: Uuid, fields: Identity });
export type StoreIdentity = z.infer<typeof StoreIdentity>;

/** Which fields were stored, and the blind indexes of numbers; what they hold is sealed beside it. */
const Facts = z.strictObject({
  person: Uuid,
  fields: z.array(z.enum(identityFields)).min(1),
  blind: z.strictObject({
    personalNumber: z.string().nullable(),
    passportNumber: z.string().nullable(),
    phone: z.string().nullable(),
  }),
});
type Facts = z.infer<typeof Facts>;

export const storeIdentity: ActDef<'identity.store', Facts, string> = defineAct({
  type: 'identity.store',
  proof: 'identity',
  stream: 'identity',
  words: null,
  nature: 'record',
  facts: Facts,
  icon: 'vault',
  sentence: () => ({ message: personMessages.identityStored }),
  retainRule: 'person',
});

/** A person with protected registration or a fictitious identity is reached through another person, and has no address in this system. */
const keptOutside: readonly IdentityField[] = ['phone', 'address'];

/** The fields of an identity that say something. */
const fieldsIn = (identity: Identity): IdentityField[] => identityFields.filter((field) => identity[field] !== null);

/** `id` is of the identity that the person has already, or of a new one. */
type Storing = InFile & { readonly id: string; readonly person: FoundPerson; readonly blind: Blind };

/**
 * Puts an identity into the vault: a stream of its own, and so a data key of its own. Its facts say which fields there are and the blind
 * indexes of numbers, never a name. Storing again corrects it; what was stored before is kept sealed.
 */
export const toStoreIdentity: Doing<StoreIdentity, InFile, Storing> = {
  act: storeIdentity,
  input: StoreIdentity,
  roles: ['officer', 'lead'],
  may: mayHoldIdentity,
  refuses: (input, { person }) => {
    const { protection } = person.state;
    const isStrong = protection === 'population' || protection === 'fictitious';
    const outside = keptOutside.find((field) => isStrong && fieldsIn(input.fields).includes(field));
    const message = personMessages.keptOutside;
    return outside ? new Problem('invalid', message, {}, [{ path: `fields.${outside}`, message }]) : null;
  },
  acts: (input, { id, at, person, blind }) => {
    const fields = fieldsIn(input.fields);
    return [
      storeIdentity.draft({
        at,
        id: input.act.id,
        stream: id,
        facts: { person: person.id, fields, blind },
        words: Object.fromEntries(fields.map((field) => [field, input.fields[field] ?? ''])),
        subject: person.id,
        caseId: person.state.case,
      }),
    ];
  },
};

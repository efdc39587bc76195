import type { ActDraft } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import type { StoreFacts } from './act-facts.ts';
import { storeIdentityAct } from './acts.ts';
import type { FoundPerson } from './found.ts';
import { personMessages } from './messages.ts';
import { type Identity, type IdentityField, identityFields, type StoreIdentity } from './schema.ts';

/** Whoever has protected registration or a fictitious identity is reached through somebody, and lives nowhere in this system. */
const keptOutside: readonly IdentityField[] = ['phone', 'address'];

/** The fields of an identity that say something. */
export const fieldsIn = (identity: Identity): readonly IdentityField[] =>
  identityFields.filter((field) => identity[field] !== null);

/**
 * The act of putting an identity into the vault: a stream of its own, and so a data key of its own. Its facts say which
 * fields there are and the blind indexes of numbers, never a name. Storing again corrects it; what stood before is kept sealed.
 */
export function storeIdentity(
  input: StoreIdentity,
  about: FoundPerson & { readonly known: string | null; readonly blind: StoreFacts['blind'] },
): ActDraft[] {
  const fields = fieldsIn(input.fields);
  const { protection } = about.person;
  const isStrong = protection === 'population' || protection === 'fictitious';
  const outside = keptOutside.find((field) => isStrong && fields.includes(field));
  if (outside)
    throw new Problem('invalid', personMessages.keptOutside, {}, [
      { path: `fields.${outside}`, message: personMessages.keptOutside },
    ]);
  return [
    storeIdentityAct.draft({
      at: about.at,
      id: input.act.id,
      stream: about.known ?? input.identity,
      facts: { person: about.id, fields: [...fields], blind: about.blind },
      words: Object.fromEntries(fields.map((field) => [field, input.fields[field] ?? ''])),
      subject: about.id,
      caseId: about.person.case,
    }),
  ];
}

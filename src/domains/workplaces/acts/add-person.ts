import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { line } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { personRoles } from '../schema.ts';
import type { Workplace } from '../workplace.ts';

export const AddPerson = z.strictObject({ act: ActEnvelope, role: z.enum(personRoles), name: line(120) });
export type AddPerson = z.infer<typeof AddPerson>;

const Facts = z.strictObject({ role: z.enum(personRoles) });
type Facts = z.infer<typeof Facts>;

export const addPerson: ActDef<'workplace.add-person', Facts, 'name'> = defineAct({
  type: 'workplace.add-person',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  words: ['name'],
  icon: 'user-plus',
  sentence: () => ({ message: workplaceMessages.personAdded }),
  retainRule: 'workplace',
});

/** Who is behind the firm, and as what. It is a person in law: the name is sealed with the words of the act, and no search finds it. */
export const toAddPerson: Doing<AddPerson, Here<Workplace>> = {
  act: addPerson,
  input: AddPerson,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  acts: ({ act, role, name }, { id, at }) => [
    addPerson.draft({
      at,
      id: act.id,
      stream: id,
      facts: { role },
      words: { name },
    }),
  ],
};

import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { mayWrite } from '../access.ts';
import { type KnownHere, withCounty } from '../known-numbers.ts';
import { workplaceMessages } from '../messages.ts';
import { personalNumber } from '../personal-number.ts';
import { Firm, FirmPlace } from '../schema.ts';

export const RegisterWorkplace = z.strictObject({
  act: ActEnvelope,
  workplace: Uuid,
  firm: Firm,
  place: FirmPlace.nullable(),
});
export type RegisterWorkplace = z.infer<typeof RegisterWorkplace>;

const Facts = z.strictObject({
  reference: z.string(),
  firm: Firm,
  place: FirmPlace.nullable(),
  /** The import that brought it. */
  importedBy: Uuid.nullable(),
});
type Facts = z.infer<typeof Facts>;

export const registerWorkplace: ActDef<'workplace.register', Facts> = defineAct({
  type: 'workplace.register',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: ({ importedBy }) => ({
    message: importedBy === null ? workplaceMessages.registered : workplaceMessages.imported,
  }),
  retainRule: 'workplace',
});

type NewWorkplace = InFile & KnownHere & { readonly id: string; readonly reference: string };

/** A unit begins a record of its own of a firm. Whether another unit or agency has one is never asked. */
export const toRegister: Doing<RegisterWorkplace, InFile, NewWorkplace> = {
  act: registerWorkplace,
  input: RegisterWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  refuses: ({ firm }, { rules }) => personalNumber(rules, firm, 'firm.'),
  acts: ({ act, firm, place: said }, { id, at, reference, countyOf }) => {
    const place = said && withCounty(said, firm.country, countyOf);
    return [
      registerWorkplace.draft({ at, id: act.id, stream: id, facts: { reference, firm, place, importedBy: null } }),
    ];
  },
};

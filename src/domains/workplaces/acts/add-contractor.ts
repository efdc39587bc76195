import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import type { KnownNumbers } from '../known-numbers.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { personalNumber } from '../personal-number.ts';
import { Contract } from '../schema.ts';
import type { Workplace } from '../workplace.ts';

export const AddContractor = z.strictObject({ act: ActEnvelope, contract: Contract });
export type AddContractor = z.infer<typeof AddContractor>;

const Facts = z.strictObject({ contract: Contract });
type Facts = z.infer<typeof Facts>;

export const addContractor: ActDef<'workplace.add-contractor', Facts> = defineAct({
  type: 'workplace.add-contractor',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  icon: 'handshake',
  sentence: () => ({ message: workplaceMessages.contractorAdded }),
  retainRule: 'workplace',
});

/** `other`: the record that is named as the other firm; null where there is none in this file. */
type WithOther = Here<Workplace> & KnownNumbers & { readonly other: Here<Workplace> | null };

/** For whom this firm works, or who works for it, from when until when, and how it is known. */
export const toAddContractor: Doing<AddContractor, Here<Workplace>, WithOther> = {
  act: addContractor,
  input: AddContractor,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  refuses: ({ contract }, { id, state, other, rules }) => {
    if (contract.other === id) return wrongAt('contract.other', workplaceMessages.withItself);
    if (contract.other !== null && other === null) return wrongAt('contract.other', workplaceMessages.otherUnknown);
    if (contract.from !== null && contract.to !== null && contract.to < contract.from)
      return wrongAt('contract.to', workplaceMessages.endsBefore);
    const country = other?.state.firm.country ?? state.firm.country;
    return personalNumber(rules, { country, organisationNumber: contract.organisationNumber }, 'contract.');
  },
  acts: ({ act, contract }, { id, at }) => [
    addContractor.draft({
      at,
      id: act.id,
      stream: id,
      facts: { contract },
    }),
  ],
};

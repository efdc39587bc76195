import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile, unknownParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';
import { itemNumber, nextNumber } from '../item-number.ts';
import { ItemFacts } from '../schema.ts';

export const AddEvidence = said(ItemFacts.extend({ number: z.int().min(1).max(999).nullable() }).strict(), {
  /** The name on the board: "debt book". */
  short: text(40),
  description: optional(2000),
  /** The custody: who secured it, and where it was. */
  securedBy: text(120),
  where: optional(200),
});
export type AddEvidence = z.infer<typeof AddEvidence>;

export const addEvidence: ActDef<'evidence.add', ItemFacts, 'short' | 'description' | 'securedBy' | 'where'> =
  defineAct({
    ...ofFile,
    type: 'evidence.add',
    words: ['short', 'description', 'securedBy', 'where'],
    nature: 'record',
    facts: ItemFacts,
    icon: 'fingerprint',
    sentence: ({ number }) => ({ message: actMessages.evidenceAdded, values: { number: itemNumber(number) } }),
  });

const numberOf = ({ facts }: AddEvidence, { state }: StoredFile): number => facts.number ?? nextNumber(state.items);

/** An item enters the file with its class, its bearing, whose account it is, and where and by whom it was secured. */
export const toAddEvidence: Doing<AddEvidence, StoredFile> = {
  act: addEvidence,
  input: AddEvidence,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: (input, stored) => {
    const { facts } = input;
    const { items } = stored.state;
    const number = numberOf(input, stored);
    return (
      idTaken(items, facts.item) ??
      unknownParty(stored.state, facts.parties, 'facts.parties') ??
      unknownParty(stored.state, [facts.accountOf], 'facts.accountOf') ??
      (items.some((item) => item.number === number) ? wrongAt('facts.number', fileMessages.numberTaken) : null)
    );
  },
  acts: (input, stored) => {
    const { act, facts, words } = input;
    const added = inFile(addEvidence, stored, { act, facts: { ...facts, number: numberOf(input, stored) }, words });
    return [{ ...added, material: facts.material }];
  },
};

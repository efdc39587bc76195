import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { type CountedFile, countParty } from '../../counted.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile } from '../../in-file.ts';
import { said } from '../../schema.ts';

const Facts = z.strictObject({
  party: Uuid,
  person: Uuid.nullable(),
  /** Whether the person was under 18 at the offence, for which the law requires less; null while it is not recorded. */
  under18: z.boolean().nullable(),
});
type Facts = z.infer<typeof Facts>;

const AddInjuredParty = said(Facts, { alias: text(80) });
export type AddInjuredParty = z.infer<typeof AddInjuredParty>;

export const addInjuredParty: ActDef<'injured-party.add', Facts, 'alias'> = defineAct({
  ...ofFile,
  type: 'injured-party.add',
  words: ['alias'],
  version: 2,
  // The first version did not ask whether the person was a child.
  upcast: (_version, was) => ({ ...(was as Omit<Facts, 'under18'>), under18: null }),
  nature: 'record',
  facts: Facts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.partyAdded }),
});

/** An injured party is added under an alias, which is sealed. `also`: the ids by which the person was counted before. */
export const toAddInjuredParty: Doing<AddInjuredParty, StoredFile, CountedFile & { readonly also: readonly string[] }> =
  {
    act: addInjuredParty,
    input: AddInjuredParty,
    roles: ['officer'],
    may: mayInvestigate,
    refuses: ({ facts }, { state }) => idTaken(state.parties, facts.party),
    acts: (input, stored) => {
      const { person } = input.facts;
      return [
        {
          ...inFile(addInjuredParty, stored, input),
          counts: countParty(input.facts, input.act, stored),
          same: person !== null && stored.also.length > 0 ? [{ person, countedAs: stored.also }] : [],
        },
      ];
    },
  };

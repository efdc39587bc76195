import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { itemNumber } from '../../evidence/item-number.ts';
import { inFile, unknownItem, withoutItem } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { factsOnly } from '../../schema.ts';
import { toDefence } from '../disclosed-to-defence.ts';
import type { Piece } from '../final-service.ts';
import { addressIn, pieceOf, sealedDocuments, shapeOf } from '../guard.ts';
import { guarded, ServeFacts } from '../schema.ts';

export const ServeFile = factsOnly(ServeFacts.omit({ documents: true }).strict())
  .extend(guarded)
  .strict();
export type ServeFile = z.infer<typeof ServeFile>;

export const serveFile: ActDef<'file.serve', ServeFacts, string> = defineAct({
  ...ofFile,
  type: 'file.serve',
  proof: 'disclosure',
  words: null,
  nature: 'decision',
  facts: ServeFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.served }),
});

/** The descriptions of the items, as they are in the file. */
type Described = StoredFile & { readonly descriptions: ReadonlyMap<string, string> };

/** Final service: the suspect and the defence get the file. Nothing that must stay is sent, and nothing with a protected address. */
export const toServeFile: Doing<ServeFile, StoredFile, Described> = {
  act: serveFile,
  input: ServeFile,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutItem('facts.items'),
  refuses: ({ facts, documents, protectedAddresses }, { state, descriptions }) => {
    const unknown = unknownItem(state, facts.items);
    if (unknown) return unknown;
    if (facts.replyBy < facts.on) return wrongAt('facts.replyBy', fileMessages.dueInPast);
    const items = state.items.filter(({ id }) => facts.items.includes(id));
    if (items.some(({ material }) => !toDefence.includes(material)))
      return wrongAt('facts.items', fileMessages.notToDefence);
    const pieces = items.map(
      ({ id, number }): Piece => ({
        kind: 'item',
        name: itemNumber(number),
        text: descriptions.get(id) ?? '',
        metadata: '',
      }),
    );
    return addressIn([...pieces, ...documents.map(pieceOf)], protectedAddresses);
  },
  acts: (input, stored) => [
    inFile(serveFile, stored, {
      act: input.act,
      facts: { ...input.facts, documents: input.documents.map(shapeOf) },
      words: sealedDocuments(input),
    }),
  ],
};

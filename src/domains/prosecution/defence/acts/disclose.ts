import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, notServed } from '../../in-file.ts';
import { said } from '../../schema.ts';
import { addressIn, pieceOf, sealedDocuments, shapeOf } from '../guard.ts';
import { DiscloseFacts, guarded } from '../schema.ts';

const DiscloseToDefence = said(DiscloseFacts.omit({ documents: true }).strict(), { why: text(1000) })
  .extend({ ...guarded, documents: guarded.documents.min(1) })
  .strict();
type DiscloseToDefence = z.infer<typeof DiscloseToDefence>;

export const disclose: ActDef<'defence.disclose', DiscloseFacts, 'why'> = defineAct({
  ...ofFile,
  type: 'defence.disclose',
  proof: 'disclosure',
  words: ['why'],
  nature: 'decision',
  facts: DiscloseFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.disclosed }),
});

/** Material given to the defence on request, by a separate logged act. The same guard checks it first. */
export const toDisclose: Doing<DiscloseToDefence, StoredFile> = {
  act: disclose,
  input: DiscloseToDefence,
  roles: ['officer'],
  may: mayInvestigate,
  possible: notServed,
  refuses: ({ documents, protectedAddresses }) => addressIn(documents.map(pieceOf), protectedAddresses),
  acts: (input, stored) => [
    inFile(disclose, stored, {
      act: input.act,
      facts: { on: input.facts.on, documents: input.documents.map(shapeOf) },
      words: { ...sealedDocuments(input), why: input.words.why },
    }),
  ],
};

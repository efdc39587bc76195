import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import { awaitsSecondLook, type StoredFile } from '../../criminal-file.ts';
import { inFile, wrong } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said } from '../../schema.ts';

const Facts = z.strictObject({ decision: Uuid, agrees: z.boolean() });
type Facts = z.infer<typeof Facts>;

const TakeSecondLook = said(Facts, { reason: text(1000) });
type TakeSecondLook = z.infer<typeof TakeSecondLook>;

export const takeSecondLook: ActDef<'decision.second-look', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'decision.second-look',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'eye',
  sentence: () => ({ message: actMessages.secondLook }),
});

/** Somebody else reads a closing that rests on an injured party who does not take part. */
export const toTakeSecondLook: Doing<TakeSecondLook, StoredFile, StoredFile & { readonly actor: string }> = {
  act: takeSecondLook,
  input: TakeSecondLook,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state, actor }) => {
    const decision = state.decisions.find(({ id }) => id === facts.decision);
    if (!decision) return wrong('facts.decision', fileMessages.decisionUnknown);
    if (decision.secondLook) return new Problem('conflict', fileMessages.secondLookDone);
    if (!awaitsSecondLook(decision)) return new Problem('conflict', fileMessages.secondLookNotAsked);
    return decision.by === actor ? new Problem('forbidden', fileMessages.ownSecondLook) : null;
  },
  acts: (input, stored) => [inFile(takeSecondLook, stored, input)],
};

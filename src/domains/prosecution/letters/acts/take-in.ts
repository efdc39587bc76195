import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { actMessages } from '../../act-messages.ts';
import { directiveAnswers } from '../../codes.ts';
import { ofFile } from '../../criminal.ts';
import { ItemFacts } from '../../evidence/schema.ts';
import { several, UnitName } from '../../schema.ts';

/** What came in a disclosure became part of this file, with ids of its own. */
const Facts = z.strictObject({
  letter: Uuid,
  from: UnitName,
  items: z.array(ItemFacts).max(200),
  /** The injured people who were not in this file before. */
  newParties: several(Uuid, 40),
  answered: z.strictObject({ directive: Uuid, answer: z.enum(directiveAnswers) }).nullable(),
});
export type TakeInFacts = z.infer<typeof Facts>;

/** Items of a received disclosure are taken into a file, by the officer who takes the disclosure. */
export const takeIn: ActDef<'evidence.take-in', TakeInFacts, string> = defineAct({
  ...ofFile,
  type: 'evidence.take-in',
  words: null,
  nature: 'record',
  facts: Facts,
  icon: 'tray-arrow-down',
  sentence: ({ from, items }, language) => ({
    message: actMessages.takenIn,
    values: { unit: from[language], count: items.length },
  }),
});

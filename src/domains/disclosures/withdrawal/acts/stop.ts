import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import { disclosureMessages } from '../../messages.ts';
import { Sender } from '../../schema.ts';

/** `undoes`: the act that had decided to send it has come to nothing, and its matter is as if it had not been done. */
const Facts = z.strictObject({ letter: Uuid, undoes: Uuid, to: Sender, at: Instant });
export type StopFacts = z.infer<typeof Facts>;

/** The act by which a matter of the agency that sent hears that a letter about it was stopped. `withdraw` decides which. */
export const stopSending: ActDef<'disclosure.stop', StopFacts, never> = defineAct({
  type: 'disclosure.stop',
  stream: null,
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: disclosureMessages.stopped, values: { unit: to.unit[language] } }),
  retainRule: 'disclosure',
});

import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { personMessages } from '../messages.ts';

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

/** The import that brought a person was undone, and no one had written in its case since. It is in no list any more; its acts stay. */
export const takeBackPerson: ActDef<'person.take-back', Facts> = defineAct({
  type: 'person.take-back',
  stream: 'person',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: personMessages.takenBack }),
  retainRule: 'person',
});

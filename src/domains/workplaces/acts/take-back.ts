import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { workplaceMessages } from '../messages.ts';

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

/** The import that brought a record was undone, and no one had written in it since. It is in no list any more; its acts stay. */
export const takeBackWorkplace: ActDef<'workplace.take-back', Facts> = defineAct({
  type: 'workplace.take-back',
  stream: 'workplace',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: workplaceMessages.takenBack }),
  retainRule: 'workplace',
});

import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { caseMessages } from '../messages.ts';

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

/** The import that brought a case was undone, and no one had written in its case since. It is in no list any more; its acts stay. */
export const takeBackCase: ActDef<'case.take-back', Facts> = defineAct({
  type: 'case.take-back',
  stream: 'case',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: caseMessages.takenBack }),
  retainRule: 'case',
});

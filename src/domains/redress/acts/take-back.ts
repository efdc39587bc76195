import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { redressMessages } from '../messages.ts';

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

/** The import that brought a claim was undone, and no one had written in its case since. It is in no list any more; its acts stay. */
export const takeBackClaim: ActDef<'claim.take-back', Facts> = defineAct({
  type: 'claim.take-back',
  stream: 'claim',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: redressMessages.takenBack }),
  material: 'privileged',
  retainRule: 'claim',
});

import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { attachmentMessages } from '../messages.ts';
import { fileTypes } from '../type-by-content.ts';

/** What came of it: it is there, or was refused for what is in it. Whether it waits to be scanned. */
const Facts = z.strictObject({
  outcome: z.enum(['kept', 'refused']),
  type: z.enum(fileTypes),
  scan: z.enum(['none', 'waiting']),
});
type Facts = z.infer<typeof Facts>;

/** That the last piece came, and what the whole is by its contents. No one asks for it. */
export const arriveFile: ActDef<'attachment.arrive', Facts, 'sha256'> = defineAct({
  type: 'attachment.arrive',
  stream: 'attachment',
  words: ['sha256'],
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: ({ outcome }) => ({
    message: outcome === 'kept' ? attachmentMessages.added : attachmentMessages.refusedProgram,
  }),
  retainRule: 'attachment',
});

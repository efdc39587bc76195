import { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { attachmentMessages } from '../messages.ts';

const Facts = z.strictObject({
  scan: z.enum(['clean', 'found', 'too-large']),
  signature: z.string().max(200).nullable(),
});
type Facts = z.infer<typeof Facts>;

const sentences = {
  clean: attachmentMessages.scannedClean,
  found: attachmentMessages.scannedFound,
  'too-large': attachmentMessages.scannedTooLarge,
} as const;

/** What the scanner says of a file. The server asks it, and no person does. */
export const scanFile: ActDef<'attachment.scan', Facts, never> = defineAct({
  type: 'attachment.scan',
  stream: 'attachment',
  nature: 'record',
  facts: Facts,
  icon: 'shield-check',
  sentence: ({ scan }) => ({ message: sentences[scan] }),
  retainRule: 'attachment',
});

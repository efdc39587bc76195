import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { wholes } from '../media/schema.ts';
import { visitMessages } from '../messages.ts';

/** Whether what arrived is what was signed at capture. */
const Facts = z.strictObject({ medium: Uuid, whole: z.enum(wholes) });
type Facts = z.infer<typeof Facts>;

/** That the last piece came, and whether the whole is what the phone signed at capture: custody goes on from here. No one asks for it. */
export const receiveMedium: ActDef<'inspection.receive-medium', Facts, never> = defineAct({
  type: 'inspection.receive-medium',
  stream: 'visit',
  nature: 'record',
  facts: Facts,
  icon: 'tray-arrow-down',
  sentence: ({ whole }) => ({ message: visitMessages.mediumArrived, values: { whole: whole.replaceAll('-', '_') } }),
  retainRule: 'inspection',
});

import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { deviceMessages } from '../../device-messages.ts';
import { wholes } from '../kept-media.ts';

const Facts = z.strictObject({ device: Uuid, kept: Uuid, medium: Uuid, whole: z.enum(wholes) });
type Facts = z.infer<typeof Facts>;

export const keepMediumAct: ActDef<'device.keep-medium', Facts, never> = defineAct({
  type: 'device.keep-medium',
  stream: 'device',
  nature: 'record',
  facts: Facts,
  icon: 'archive',
  sentence: ({ whole }) => ({ message: deviceMessages.keptMedium, values: { whole: whole.replaceAll('-', '_') } }),
  retainRule: 'device',
});

/** That the last piece of something kept came, and whether the whole is what the phone signed at capture. */
export const keepMedium = (at: RealmKey, act: string, facts: Facts): ActDraft =>
  keepMediumAct.draft({ at, id: act, stream: facts.device, facts });

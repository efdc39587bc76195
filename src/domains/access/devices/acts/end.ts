import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { deviceMessages } from '../../device-messages.ts';
import { DeviceFacts, type OwnPhone } from '../device.ts';

const EndDevice = z.strictObject({ act: ActEnvelope });
type EndDevice = z.infer<typeof EndDevice>;

export const endDevice: ActDef<'device.end', DeviceFacts, never> = defineAct({
  type: 'device.end',
  stream: 'device',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'prohibit',
  sentence: () => ({ message: deviceMessages.ended }),
  retainRule: 'device',
});

/** One's own phone is not trusted from now on. Said once. */
export const toEnd: Doing<EndDevice, OwnPhone> = {
  act: endDevice,
  input: EndDevice,
  roles: workingRoles,
  may: () => true, // only one's own phones were looked for
  possible: ({ isStopped }) => (isStopped ? new Problem('conflict', deviceMessages.stopped) : null),
  acts: ({ act }, { id, at }) => [endDevice.draft({ at, id: act.id, stream: id, facts: { device: id } })],
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { deviceMessages } from '../../device-messages.ts';
import { DeviceFacts, type OwnPhone } from '../device.ts';

const LockDevice = z.strictObject({ act: ActEnvelope });
type LockDevice = z.infer<typeof LockDevice>;

export const lockDevice: ActDef<'device.lock', DeviceFacts, never> = defineAct({
  type: 'device.lock',
  stream: 'device',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'lock-key',
  sentence: () => ({ message: deviceMessages.locked }),
  retainRule: 'device',
});

/** A person's own phone is ordered to forget how to read, once. */
export const toLock: Doing<LockDevice, OwnPhone> = {
  act: lockDevice,
  input: LockDevice,
  roles: workingRoles,
  may: () => true, // only one's own phones were looked for
  possible: ({ isStopped }) => (isStopped ? new Problem('conflict', deviceMessages.stopped) : null),
  acts: ({ act }, { id, at }) => [lockDevice.draft({ at, id: act.id, stream: id, facts: { device: id } })],
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { DeviceToken } from '../../../../kernel/device-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { deviceMessages } from '../../device-messages.ts';
import { DeviceFacts } from '../device.ts';

/** To register a phone as one's own: its public key (SPKI), the token with which it sends, and its signature over both names. */
const EnrolDevice = z.strictObject({
  act: ActEnvelope,
  device: Uuid,
  publicKey: z.base64().max(200),
  token: DeviceToken,
  proof: z.base64().max(100),
});
type EnrolDevice = z.infer<typeof EnrolDevice>;

export const enrolDevice: ActDef<'device.enrol', DeviceFacts, never> = defineAct({
  type: 'device.enrol',
  proof: 'key',
  stream: 'device',
  nature: 'decision',
  facts: DeviceFacts,
  icon: 'device-mobile',
  sentence: () => ({ message: deviceMessages.enrolled }),
  retainRule: 'device',
});

/** Refused for a key that the phone did not prove to have. */
export const toEnrol: Doing<EnrolDevice, InFile, InFile & { readonly id: string; readonly isProven: boolean }> = {
  act: enrolDevice,
  input: EnrolDevice,
  roles: workingRoles,
  may: () => true,
  refuses: (_input, { isProven }) => {
    const message = deviceMessages.notProven;
    return isProven ? null : new Problem('invalid', message, {}, [{ path: 'proof', message }]);
  },
  acts: ({ act }, { id, at }) => [enrolDevice.draft({ at, id: act.id, stream: id, facts: { device: id } })],
};

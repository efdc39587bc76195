import { Problem } from '../../../kernel/problem.ts';
import { roles } from '../../../kernel/who.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { isSignedByDevice } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../messages.ts';
import { DeviceEnrolled, type DeviceShown, DeviceStopped, DevicesShown } from '../schema.ts';
import { asShown } from './as-shown.ts';
import { EnrolDevice, enrolDevice, enrolText, StopDevice, stopDevice } from './enrol.ts';
import { keptRoutes } from './kept-routes.server.ts';
import { listOwnDevices, type OwnDevice, saveEnd, saveEnrolled, saveStopped } from './store.server.ts';

const showDevice = (row: OwnDevice, now: Date): DeviceShown => ({
  id: row.id,
  enrolledAt: asShown(row.enrolled_at, now),
  lockedAt: row.locked_at && asShown(row.locked_at, now),
  endedAt: row.ended_at && asShown(row.ended_at, now),
  quarantinedAt: row.quarantined_at && asShown(row.quarantined_at, now),
  last: row.last,
  received: row.received,
  kept: row.kept,
  missing: [...row.missing],
  missingCount: row.missing_count,
  forked: [...row.forked],
  astray: [...row.astray],
  skewed: row.skewed,
  lastReceivedAt: row.last_received_at?.toISOString() ?? null,
});

const ownFile = <P, I>({ own }: Call<P, I>) => {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  return own;
};

/** A phone is stopped by whoever it belongs to, wherever they are signed in. */
const stopping = (how: 'lock' | 'end') =>
  command({
    name: `device.${how}`,
    path: `/api/devices/:id/${how}`,
    roles,
    status: 200,
    params: ById,
    input: StopDevice,
    answer: DeviceStopped,
    load: async (tx, call) => {
      const device = (await listOwnDevices(tx)).find(({ id }) => id === call.params.id);
      if (!device) return null;
      const isStopped = how === 'lock' ? device.locked_at !== null : device.ended_at !== null;
      return { at: ownFile(call), device: device.id, isStopped };
    },
    may: () => true, // only one's own phones were looked for
    decide: (device, call) => ({
      at: device.at,
      stream: device.device,
      acts: stopDevice(how, call.input.act.id, device),
    }),
    carry: async (tx, _decision, { device }, call) => {
      await saveStopped(tx, call.input.act.id, device, how);
      if (how === 'end') await saveEnd(tx, device, call.now);
    },
    show: async (tx, _at, stream, { now }) => {
      const device = (await listOwnDevices(tx)).find(({ id }) => id === stream);
      if (!device) throw new Error('A phone that was just stopped cannot be read.');
      return { device: showDevice(device, now) };
    },
  });

/** One's own phones: making one so, seeing how each is doing, locking or ending one that is lost. */
export const deviceRoutes = () => [
  query({
    name: 'device.list',
    path: '/api/devices',
    roles,
    params: Nothing,
    input: Nothing,
    answer: DevicesShown,
    load: (tx: Tx) => listOwnDevices(tx),
    may: () => true,
    show: async (_tx, devices, { now }) => ({ devices: devices.map((device) => showDevice(device, now)) }),
  }),

  ...keptRoutes(),

  command({
    name: 'device.enrol',
    path: '/api/devices/enrol',
    roles,
    status: 201,
    params: Nothing,
    input: EnrolDevice,
    answer: DeviceEnrolled,
    load: async (_tx, call) => {
      const { device, publicKey, proof } = call.input;
      const isProven = isSignedByDevice(publicKey, enrolText(device, publicKey), Buffer.from(proof, 'base64'));
      return { at: ownFile(call), isProven };
    },
    may: () => true,
    decide: (file, call) => ({ at: file.at, stream: call.input.device, acts: enrolDevice(call.input, file) }),
    carry: (tx, _decision, _file, { input }) =>
      saveEnrolled(tx, {
        act: input.act.id,
        device: input.device,
        publicKey: Buffer.from(input.publicKey, 'base64'),
        tokenHash: sha256(Buffer.from(input.token, 'base64url')),
      }),
    show: async (_tx, _at, stream, { who, texts, keys }) => ({
      device: stream,
      actor: who.actor,
      name: who.name,
      unit: `${who.house[texts.language]}, ${who.unitName[texts.language]}`,
      receiptKey: keys.receipt.public,
    }),
  }),

  stopping('lock'),
  stopping('end'),
];

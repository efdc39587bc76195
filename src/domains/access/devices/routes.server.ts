import type { ActEnvelope } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles } from '../../../kernel/who.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { isSignedByDevice } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../messages.ts';
import { DeviceEnrolled, type DeviceShown, DeviceStopped, DevicesShown } from '../schema.ts';
import { toEnd } from './acts/end.ts';
import { toEnrol } from './acts/enrol.ts';
import { toLock } from './acts/lock.ts';
import { asShown } from './as-shown.ts';
import type { OwnPhone } from './device.ts';
import { enrolText } from './enrol-text.ts';
import { keptRoutes } from './kept-routes.server.ts';
import { listOwnDevices, type OwnDevice, saveEnd, saveEnrolled, saveStopped } from './store.server.ts';

const showDevice = (row: OwnDevice, now: Date): DeviceShown => ({
  id: row.id,
  enrolledAt: asShown(row.enrolled_at, now),
  lockedAt: row.locked_at && asShown(row.locked_at, now),
  lockedBy: row.locked_by,
  endedAt: row.ended_at && asShown(row.ended_at, now),
  endedBy: row.ended_by,
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

/** A phone is stopped by its owner, wherever they are signed in. */
const stopping = (how: 'lock' | 'end') =>
  ({
    path: `/api/devices/:id/${how}`,
    status: 200,
    params: ById,
    answer: DeviceStopped,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const device = (await listOwnDevices(tx)).find(({ id }) => id === call.params.id);
      if (!device) return null;
      const isStopped = how === 'lock' ? device.locked_at !== null : device.ended_at !== null;
      return { id: device.id, at: ownFile(call), isStopped };
    },
    afterAppend: async (tx: Tx, _decision: unknown, { id }: OwnPhone, call: Call<ById, { act: ActEnvelope }>) => {
      await saveStopped(tx, call.input.act.id, id, how);
      if (how === 'end') await saveEnd(tx, id, call.now);
    },
    show: async (tx: Tx, _at: unknown, stream: string, { now }: AnyCall) => {
      const device = (await listOwnDevices(tx)).find(({ id }) => id === stream);
      if (!device) throw new Error('A phone that was just stopped cannot be read.');
      return { device: showDevice(device, now) };
    },
  }) as const;

/** One's own phones: registering one, seeing how each is doing, locking or ending one that is lost. */
export const deviceRoutes = () => [
  query({
    name: 'device.list',
    path: '/api/devices',
    roles: workingRoles,
    params: Nothing,
    input: Nothing,
    answer: DevicesShown,
    load: (tx: Tx) => listOwnDevices(tx),
    may: () => true,
    show: async (_tx, devices, { now }) => ({ devices: devices.map((device) => showDevice(device, now)) }),
  }),

  ...keptRoutes(),

  actRoute(toEnrol, {
    path: '/api/devices/enrol',
    status: 201,
    params: Nothing,
    answer: DeviceEnrolled,
    proof: {
      of: 'key',
      notAsked: 'The database itself refuses it later than a quarter of an hour after a sign-in or a proof.',
    },
    load: async (_tx, call) => {
      const { device, publicKey, proof } = call.input;
      const isProven = isSignedByDevice(publicKey, enrolText(device, publicKey), Buffer.from(proof, 'base64'));
      return { id: device, at: ownFile(call), isProven };
    },
    afterAppend: (tx, _decision, _file, { input }) =>
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
      unit: `${who.agencyName[texts.language]}, ${who.unitName[texts.language]}`,
      receiptKey: keys.receipt.public,
    }),
  }),

  actRoute(toLock, stopping('lock')),
  actRoute(toEnd, stopping('end')),
];

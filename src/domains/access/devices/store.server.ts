import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Device } from './device.ts';
import { foldDevice } from './fold.ts';

/** A phone as its token finds it. `through` is the number up to which nothing is missing here, `hash` that of its act. */
export type KnownDevice = {
  readonly id: string;
  readonly agency: number;
  readonly country: string;
  readonly publicKey: string;
  readonly capacities: readonly string[];
  readonly locked: boolean;
  readonly ended: boolean;
  readonly quarantined: boolean;
  readonly through: number;
  readonly hash: string | null;
};

export async function findDevice(tx: Tx, token: Uint8Array): Promise<KnownDevice | null> {
  const { rows } = await sql<Omit<KnownDevice, 'publicKey' | 'hash'> & { public_key: Buffer; hash: Buffer | null }>`
    select id, agency, country, public_key, capacities, locked, ended, quarantined, through, hash
    from access.find_device(${Buffer.from(token)})`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { public_key, hash, ...rest } = row;
  return { ...rest, publicKey: public_key.toString('base64'), hash: hash?.toString('hex') ?? null };
}

export async function saveEnrolled(
  tx: Tx,
  enrolled: { act: string; device: string; publicKey: Buffer; tokenHash: Buffer },
): Promise<void> {
  const { act, device, publicKey, tokenHash } = enrolled;
  await sql`select access.enrol_device(${act}, ${device}, ${publicKey}, ${tokenHash})`.execute(tx);
}

export async function saveStopped(tx: Tx, act: string, device: string, how: 'lock' | 'end'): Promise<void> {
  await sql`select access.stop_device(${act}, ${device}, ${how})`.execute(tx);
}

/** Says by the clock that acts go by when a phone was ended. */
export async function saveEnd(tx: Tx, device: string, at: Date): Promise<void> {
  await sql`select access.note_end(${device}, ${at})`.execute(tx);
}

export type More = {
  readonly acts: number;
  readonly bytes: number;
  /** By the clock of the phone, and the last time of the server that it had seen; null for what bears no time of its own. */
  readonly signedAt: string | null;
  readonly hasSeen: string | null;
};

/**
 * Whether something more may be kept of the phone that has entered, and counts it: of one that was ended, or is not trusted, so much; and
 * of one that was ended no later. */
export async function countAfterEnd(tx: Tx, more: More): Promise<'open' | 'counted' | 'beyond' | 'full'> {
  const { acts, bytes, signedAt, hasSeen } = more;
  const { rows } = await sql<{
    counted: 'open' | 'counted' | 'beyond' | 'full';
  }>`select access.count_after_end(${acts}, ${bytes}, ${signedAt}, ${hasSeen}) as counted`.execute(tx);
  return rows[0]?.counted ?? 'full';
}

export type Signed = {
  readonly counter: number;
  readonly hash: Buffer;
  readonly act: string;
  readonly head: string;
  readonly signature: Buffer;
  readonly happenedAt: string;
  readonly receivedAt: Date;
};
type Written = 'new' | 'fork' | 'same taken' | 'same kept';

/** Records what a phone has signed, in the context of that phone. */
export async function keepSigned(tx: Tx, signed: Signed, outcome: 'taken' | 'kept'): Promise<Written> {
  const { counter, hash, act, head, signature, happenedAt, receivedAt } = signed;
  const { rows } = await sql<{
    kept: Written;
  }>`select access.keep_device_act(${counter}, ${hash}, ${act}, ${head}, ${signature},
    ${outcome}, ${happenedAt}, ${receivedAt}) as kept`.execute(tx);
  return (rows[0] as { kept: Written }).kept;
}

/**
 * Whether the person who has entered holds today the capacity that they entered in: a phone enters in an ended one too, to have it kept.
 */
export async function isInForce(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`select access.holds_capacity() as holds`.execute(tx);
  return rows[0]?.holds === true;
}

/** Whether everything is here that a phone signed up to this head. */
export async function followsWhole(tx: Tx, device: string, { counter, hash }: Pick<Signed, 'counter' | 'hash'>) {
  const { rows } = await sql<{
    whole: boolean;
  }>`select access.follows_whole(${device}, ${counter}, ${hash}) as whole`.execute(tx);
  return rows[0]?.whole === true;
}

export type OwnDevice = {
  readonly id: string;
  readonly enrolled_at: Date;
  readonly locked_at: Date | null;
  /** By which role of another person; null: by its own person, or with the account. */
  readonly locked_by: 'administrator' | null;
  readonly ended_at: Date | null;
  readonly ended_by: 'administrator' | null;
  readonly quarantined_at: Date | null;
  readonly last: number;
  readonly received: number;
  readonly kept: number;
  readonly missing: readonly number[];
  readonly missing_count: number;
  readonly forked: readonly number[];
  readonly astray: readonly number[];
  readonly skewed: number;
  readonly last_received_at: Date | null;
};

/** The phones of the person who acts here, the newest first. */
export async function listOwnDevices(tx: Tx): Promise<readonly OwnDevice[]> {
  const { rows } = await sql<OwnDevice>`select d.*, s.locked_by, s.ended_by
    from access.own_devices() d join access.own_devices_stopped() s on s.id = d.id order by d.enrolled_at desc, d.id`.execute(
    tx,
  );
  return rows;
}

export type SignedHead = {
  readonly head: string;
  readonly signature: Buffer;
  readonly publicKey: string;
  readonly receivedAt: string;
  readonly quarantined: boolean;
};

type ToldAct = { readonly device: string; readonly deviceSeq: number; readonly id: string };

/** What phones signed of these acts, for a person who reads them, by the act. An act recorded at a desk is not there. */
export async function listSignedHeads(tx: Tx, acts: readonly ToldAct[]): Promise<ReadonlyMap<string, SignedHead>> {
  const { rows } = await sql<{
    id: string;
    head: string;
    signature: Buffer;
    public_key: Buffer;
    received_at: Date;
    quarantined: boolean;
  }>`select told.id, h.head, h.signature, h.public_key, h.received_at, h.quarantined
    from unnest(${acts.map(({ device }) => device)}::uuid[], ${acts.map(({ deviceSeq }) => deviceSeq)}::int[],
      ${acts.map(({ id }) => id)}::uuid[]) as told(device, number, id), access.signed_head(told.device, told.number, told.id) h`.execute(
    tx,
  );
  return new Map(
    rows.map(({ id, head, signature, public_key, received_at, quarantined }) => [
      id,
      {
        head,
        signature,
        publicKey: public_key.toString('base64'),
        receivedAt: received_at.toISOString(),
        quarantined,
      },
    ]),
  );
}

const devices = projection<Device>('access.device_now', {});

async function save(tx: Tx, at: RealmKey, stream: string, device: Device): Promise<void> {
  await devices.save(tx, at, stream, device);
  const media = device.kept.flatMap(({ act, media }) => media.map((one) => ({ ...one, act })));
  if (media.length === 0) return;
  await sql`insert into access.device_medium_now (country, realm, id, act, device, pieces, whole)
    select ${at.country}, ${at.realm}, m.id, m.act, ${stream}, m.pieces, m.whole
    from unnest(${media.map(({ id }) => id)}::uuid[], ${media.map(({ act }) => act)}::uuid[],
      ${media.map(({ pieces }) => pieces)}::int[], ${media.map(({ whole }) => whole)}::text[]) as m(id, act, pieces, whole)
    on conflict (country, realm, id, act) do update set whole = excluded.whole`.execute(tx);
}

export const deviceStream: StreamKind<Device> = { kind: 'device', fold: foldDevice, save, tasks: () => [] };

/** What is said of one phone in the files that the caller reads: one row for each file. */
export async function listDeviceFiles(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  { lock } = { lock: false },
): Promise<readonly { readonly at: RealmKey; readonly device: Device }[]> {
  const { rows } = await sql<{ country: string; realm: string; folded: Device }>`
    select d.country, d.realm::text as realm, d.folded from ${permittedRealms(realms)}
    join access.device_now d on d.country = permitted.country and d.realm = permitted.realm and d.id = ${id}
    order by d.country, d.realm ${lock ? sql`for update of d` : sql``}`.execute(tx);
  return rows.map(({ country, realm, folded }) => ({ at: { country, realm }, device: asNow(folded) }));
}

/** An earlier version has folded nothing of what is kept apart. */
const asNow = (device: Device): Device => ({
  ...device,
  kept: device.kept.map((one) => ({ ...one, aparts: one.aparts ?? [] })),
});

import { type DeviceReceipt, nothingBefore, type SignedTime } from '../../kernel/device-act.ts';
import { now } from '../clock.ts';
import { newOpaqueId } from '../sending/act-envelope.ts';
import { type Bytes, randomBytes, toBase64, toBase64Url, utf8 } from './bytes.ts';
import { type DeviceRow, type FieldStore, fieldStore, inOne, type MediumRow } from './field-store.ts';
import { noticeClock } from './phone-clock.ts';

export type ThisDevice = {
  readonly id: string;
  readonly token: string;
  readonly publicKey: string;
  readonly enrolledAt: string;
  readonly actor: string;
  readonly name: string;
  readonly unit: string;
  readonly counter: number;
  readonly prev: string;
  readonly anchor: SignedTime | null;
  readonly receiptKey: string;
  readonly standing: DeviceRow['standing'];
  readonly receipt: DeviceReceipt | null;
};

/**
 * Why a phone cannot be registered. *Enrolled*: it is already. *Unsent*: it was, is not trusted any more, and holds acts that
 * have not reached the server; they go first.
 */
export class DeviceNotFree extends Error {
  override readonly name = 'DeviceNotFree';
  constructor(readonly reason: 'enrolled' | 'unsent') {
    super(reason);
  }
}

const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The signature of the phone: 64 bytes. */
export async function signAs({ signingKey }: Pick<DeviceRow, 'signingKey'>, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(signing, signingKey, utf8(text)));
}

const everything: FieldStore[] = ['device', 'acts', 'keys', 'packs', 'media', 'pieces', 'unlock', 'state'];

const hasUnsent = ({ counter, receipt }: DeviceRow, media: readonly MediumRow[]): boolean =>
  counter > (receipt?.through ?? 0) || media.some(({ named, arrival }) => named !== null && arrival === 'waiting');

/** Whether the agency carries out what this phone records. One that it does not trust is registered again, as another phone. */
export const isTrusted = ({ standing }: Pick<DeviceRow, 'standing'>): boolean =>
  standing === 'trusted' || standing === 'locked';

/** Throws when the phone is still registered. An enrolment that broke off is gone on with, so that the server sees one phone. */
function isKept(row: DeviceRow | undefined, media: readonly MediumRow[]): row is DeviceRow {
  if (!row?.isEnrolled) return row !== undefined;
  if (isTrusted(row)) throw new DeviceNotFree('enrolled');
  if (hasUnsent(row, media)) throw new DeviceNotFree('unsent');
  return false;
}

/** A key of this phone's own that cannot be read, and the token that it sends with. The phone is not registered until `keepEnrolled`. */
export async function makeDevice(): Promise<{
  id: string;
  publicKey: string;
  token: string;
  proof: (text: string) => Promise<string>;
}> {
  const pair = await crypto.subtle.generateKey(signing, false, ['sign', 'verify']);
  const made: DeviceRow = {
    id: newOpaqueId(),
    token: toBase64Url(randomBytes(32)),
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    signingKey: pair.privateKey,
    isEnrolled: false,
    enrolledAt: '',
    actor: '',
    name: '',
    unit: '',
    receiptKey: '',
    counter: 0,
    prev: nothingBefore,
    anchor: null,
    standing: 'trusted',
    receipt: null,
  };
  const row = await inOne(everything, async (tx) => {
    const known = await tx.objectStore('device').get('this');
    if (isKept(known, await tx.objectStore('media').getAll())) return known;
    // What an ended phone has left is on the server, and its numbers mean nothing to a new one.
    for (const name of everything) await tx.objectStore(name).clear();
    await tx.objectStore('device').put(made, 'this');
    return made;
  });
  return {
    id: row.id,
    publicKey: row.publicKey,
    token: row.token,
    proof: async (text) => toBase64(await signAs(row, text)),
  };
}

/** The server has made it the phone of this person. */
export async function keepEnrolled(told: {
  actor: string;
  name: string;
  unit: string;
  receiptKey: string;
}): Promise<void> {
  const { actor, name, unit, receiptKey } = told;
  await inOne(['device'], async (tx) => {
    const row = await tx.objectStore('device').get('this');
    if (!row) throw new Error('A phone that was not made cannot be enrolled.');
    const enrolledAt = row.isEnrolled ? row.enrolledAt : now().toISOString();
    await tx.objectStore('device').put({ ...row, isEnrolled: true, enrolledAt, actor, name, unit, receiptKey }, 'this');
  });
  await noticeClock();
}

/**
 * This phone is no longer registered, and nothing is left on it: for one whose server does not know it any more. What has not arrived
 * goes with it, so it is refused while there is anything, unless the caller says that it may go.
 */
export async function forgetDevice(unsent: 'refuse' | 'delete'): Promise<void> {
  await inOne(everything, async (tx) => {
    const row = await tx.objectStore('device').get('this');
    if (unsent === 'refuse' && row && hasUnsent(row, await tx.objectStore('media').getAll()))
      throw new DeviceNotFree('unsent');
    for (const name of everything) await tx.objectStore(name).clear();
  });
}

/** With its key, for those who sign. */
export async function deviceRow(): Promise<DeviceRow | null> {
  const row = await (await fieldStore()).get('device', 'this');
  return row?.isEnrolled ? row : null;
}

/** Whose phone this is; null while it is not registered. */
export async function thisDevice(): Promise<ThisDevice | null> {
  const row = await deviceRow();
  if (!row) return null;
  const { signingKey: _key, isEnrolled: _enrolled, ...told } = row;
  return told;
}

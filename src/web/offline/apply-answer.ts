import type { DeviceAnswer, DeviceReceipt, SignedTime } from '../../kernel/device-act.ts';
import { setServerTime } from '../clock.ts';
import type { DeviceRow, FieldTx, SyncNotes } from './field-store.ts';
import { fieldStore, inOne } from './field-store.ts';
import { lockIn, noLaterThan } from './lock-state.ts';
import { noteHeard, nothingSynced } from './phone-clock.ts';
import { asArrived, staysToRead } from './reading-copy.ts';
import { isReceiptSigned, isTimeSigned } from './signed.ts';
import { NotSent } from './sync-request.ts';
import { dropReading } from './unlock.ts';

/** What is wrong with what an answer says of the acts of this phone: nothing is forgotten for it, and a person has to look. */
export type Trouble = 'not-signed' | 'behind' | 'differs';

/** What an answer proves. Without a receipt nothing is deleted for it. */
type Proved = {
  readonly canVerify: boolean;
  readonly anchor: SignedTime | null;
  readonly receipt: DeviceReceipt | null;
  readonly trouble: Trouble | null;
};

/** The hash of an act of this phone; null when the phone has forgotten it. */
async function hashAt(device: DeviceRow, counter: number): Promise<string | null> {
  if (counter === device.counter) return device.prev;
  if (counter === device.receipt?.through) return device.receipt.hash;
  return (await (await fieldStore()).get('acts', counter))?.hash ?? null;
}

async function troubleWith(device: DeviceRow, receipt: DeviceReceipt | null): Promise<Trouble | null> {
  const proven = device.receipt?.through ?? 0;
  if ((receipt?.through ?? 0) < proven) return 'behind';
  if (!receipt) return null;
  if ((await isReceiptSigned(device.receiptKey, receipt)) === 'not-signed') return 'not-signed';
  const isOurs = receipt.device === device.id && receipt.through <= device.counter;
  return isOurs && (await hashAt(device, receipt.through)) === receipt.hash ? null : 'differs';
}

/** Null when not even the time in it was signed by the server of this phone. */
async function prove(device: DeviceRow, { time, receipt }: DeviceAnswer): Promise<Proved | null> {
  const about = await isTimeSigned(device.receiptKey, time);
  if (about === 'not-signed') return null;
  const canVerify = about === 'signed';
  const trouble = await troubleWith(device, receipt);
  return { canVerify, anchor: canVerify ? time : null, receipt: canVerify && !trouble ? receipt : null, trouble };
}

type Stores = 'device' | 'acts' | 'packs' | 'keys' | 'state';

async function noteOutcomes(tx: FieldTx<Stores>, outcomes: DeviceAnswer['outcomes']): Promise<void> {
  const acts = tx.objectStore('acts');
  for (const { counter, hash, outcome, sentence } of outcomes) {
    const act = await acts.get(counter);
    if (act?.hash === hash) await acts.put({ ...act, outcome, sentence }, counter);
  }
}

/** Forgets what the server has proved to have: heads, bodies, and keys that were made for one act. */
async function forgetArrived(tx: FieldTx<Stores>, from: number, through: number): Promise<void> {
  const acts = tx.objectStore('acts');
  const range = IDBKeyRange.bound(from, through, true);
  for (let cursor = await acts.openCursor(range); cursor; cursor = await cursor.continue()) {
    const act = cursor.value;
    const bundle = act.pack ? await tx.objectStore('packs').get(act.pack) : undefined;
    await cursor.update(asArrived(act, staysToRead(act, bundle)));
    if (act.key !== act.pack) await tx.objectStore('keys').delete(act.key);
  }
}

const newerOf = (known: SignedTime | null, heard: SignedTime | null): SignedTime | null =>
  heard && (!known || heard.time > known.time) ? heard : known;

/**
 * What an answer says of this phone, written down in one. What it does not prove is not forgotten. Gives what is wrong with it,
 * if anything is.
 */
export async function applyAnswer(answer: DeviceAnswer): Promise<Trouble | null> {
  const device = await (await fieldStore()).get('device', 'this');
  if (!device) throw new NotSent('disk');
  const aheadMs = Date.parse(answer.time.time) - Date.now();
  const proved = await prove(device, answer);
  if (!proved) return 'not-signed';
  const { canVerify, anchor, receipt, trouble } = proved;
  const { standing } = answer;
  // Before it is written down, so that a browser that ends here does it the next time.
  if (standing !== 'trusted' && standing !== device.standing) await dropReading();
  setServerTime(answer.time.time);
  await inOne(['device', 'acts', 'packs', 'keys', 'state'], async (tx) => {
    const row = await tx.objectStore('device').get('this');
    if (row?.id !== device.id) throw new NotSent('disk');
    await noteOutcomes(tx, answer.outcomes);
    const proven = row.receipt?.through ?? 0;
    const isNews = receipt !== null && receipt.through >= proven;
    if (isNews && receipt.through > proven) await forgetArrived(tx, proven, receipt.through);
    await tx
      .objectStore('device')
      .put({ ...row, anchor: newerOf(row.anchor, anchor), standing, receipt: isNews ? receipt : row.receipt }, 'this');
    const notes = ((await tx.objectStore('state').get('sync')) as SyncNotes | undefined) ?? nothingSynced;
    const unproven = trouble ? notes.unproven : Math.max(notes.unproven, answer.receipt?.through ?? 0);
    const { time } = answer.time;
    if (await noteHeard(tx, time)) await tx.objectStore('state').put(noLaterThan(await lockIn(tx), time), 'lock');
    await tx.objectStore('state').put({ lastAt: answer.time.time, aheadMs, unproven, canVerify }, 'sync');
  });
  return trouble;
}

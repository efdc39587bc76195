import { Capacity } from '../../../kernel/capacity.ts';
import {
  type DeviceAnswer,
  type DeviceBatch,
  type DeviceOutcome,
  deviceReceiptText,
  type MediumArrived,
  signedTimeText,
} from '../../../kernel/device-act.ts';
import { uuidV4, uuidV7 } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { saveMetadata, sealMetadataOf } from '../../../platform/acts/sealed-metadata.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { sign } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { codeOf, retrying } from '../../../platform/database/database-error.ts';
import { appendBrought } from '../../../platform/http/append-brought.ts';
import type { Command } from '../../../platform/http/endpoint.ts';
import { execute, type Runtime } from '../../../platform/http/run.ts';
import type { Log } from '../../../platform/log/log.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { deviceMessages } from '../device-messages.ts';
import { enterBatch } from '../store.ts';
import { keep } from './acts/keep.ts';
import { keptMediaArrived } from './kept-media.server.ts';
import { type InParts, keptMediaOf, leastArrived } from './kept-media.ts';
import { mistakeOn, NotDone, NotKept, refusalOf } from './not-done.server.ts';
import { type Opened, openAct } from './open-act.server.ts';
import { countAfterEnd, findDevice, followsWhole, isInForce, type KnownDevice, keepSigned } from './store.server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of commands forgets the types that each was checked with
type AnyCommand = Command<any, any, any, any, any>;

export type Taking = {
  readonly runtime: Runtime;
  /** The commands that a phone may send, by name. */
  readonly commands: ReadonlyMap<string, AnyCommand>;
  /** What something says of pictures and sounds, in its parts: only the domain whose command it is can read it. */
  readonly partsOf: (content: string) => InParts;
  /** What has arrived of pictures and sounds that this phone asks about, of those named by something that was applied. */
  readonly arrived: (tx: Tx, who: Who, media: readonly string[]) => Promise<readonly MediumArrived[]>;
  readonly log: Log;
};

/**
 * Takes what a phone sends, act by act in the order in which it comes, each in a transaction of its own: what was taken stays taken when
 * the network breaks. An act that is refused, or comes from a phone that is not trusted any more, is kept sealed and shown to a person; one
 * that can be kept nowhere stays on the phone and bars none of those after it. The answer says what became of each, and up to which number
 * nothing is missing. Throws a problem for an unknown phone and for anything that it has not signed.
 */
export async function takeBatch(taking: Taking, batch: DeviceBatch, language: Language): Promise<DeviceAnswer> {
  const { runtime } = taking;
  const token = Buffer.from(batch.token, 'base64url');
  const find = () => runtime.database.transaction('cape_app', (tx) => findDevice(tx, token));
  const device = await find();
  if (!device) throw new Problem('unauthenticated', deviceMessages.unknown);
  const outcomes: DeviceOutcome[] = [];
  let last: Opened | null = null;
  for (const act of batch.acts) {
    const opened = await openAct(runtime, device, batch.keys, act);
    last = opened;
    outcomes.push(await takeAct(taking, token, opened, language));
  }
  const now = runtime.clock().toISOString();
  const after = (await find()) ?? device;
  return {
    time: { time: now, signature: sign(runtime.keys.receipt, signedTimeText(now)).toString('base64') },
    outcomes,
    receipt: receiptOf(runtime, await sideOf(taking, after, last), now),
    media: await arrivedFor(taking, token, device, batch.media),
    standing: standingOf(after),
  };
}

/** A phone that signed two things under one number is not trusted, whatever else was done with it. */
const standingOf = ({ quarantined, ended, locked }: KnownDevice): DeviceAnswer['standing'] =>
  quarantined ? 'quarantined' : ended ? 'ended' : locked ? 'locked' : 'trusted';

/** Of two things under one number the phone that asks holds one: it hears how far its own side is here, and not the other. */
async function sideOf({ runtime }: Taking, device: KnownDevice, last: Opened | null): Promise<KnownDevice> {
  if (!device.quarantined || !last || last.counter > device.through) return device;
  const isWhole = await runtime.database.transaction('cape_app', (tx) => followsWhole(tx, device.id, last));
  return isWhole ? { ...device, through: last.counter, hash: last.hash.toString('hex') } : device;
}

function receiptOf({ keys }: Runtime, { id, through, hash }: KnownDevice, time: string): DeviceAnswer['receipt'] {
  if (through === 0 || hash === null) return null;
  const unsigned = { device: id, through, hash, time };
  return { ...unsigned, signature: sign(keys.receipt, deviceReceiptText(unsigned)).toString('base64') };
}

async function takeAct(taking: Taking, token: Buffer, opened: Opened, language: Language): Promise<DeviceOutcome> {
  const { counter, hash } = opened;
  const told = { counter, hash: hash.toString('hex') };
  const { runtime, log } = taking;
  const once = () => inOwn(taking, (tx) => doAct(tx, taking, token, opened, language));
  const whyNot = async (error: unknown, before?: unknown): Promise<Done> => {
    const refused = refusalOf(runtime.walls, error, language);
    if (refused) return refused;
    if (before !== undefined) return mistakeOn([before, error], { log, language });
    await inOwn(taking, (tx) => findDevice(tx, token)); // throws when the database is not there
    return once().catch((again: unknown) => whyNot(again, error));
  };
  const done = await once().catch((error: unknown) => whyNot(error));
  if (!(done instanceof NotDone)) return { ...told, outcome: 'taken', sentence: null, leaf: done };
  const notKept = done.isKept ? null : await keepAct(taking, token, opened, done);
  if (!notKept) return { ...told, outcome: 'kept', sentence: done.sentence, leaf: null };
  return { ...told, outcome: 'waiting', sentence: textsIn(language).t(notKept), leaf: null };
}

/** The receipt of what was done, or why it was not. */
type Done = string | null | NotDone;

const inOwn = <T>({ runtime }: Taking, work: (tx: Tx) => Promise<T>): Promise<T> =>
  retrying(() => runtime.database.transaction('cape_app', work));

async function doAct(
  tx: Tx,
  { runtime, commands }: Taking,
  token: Buffer,
  opened: Opened,
  language: Language,
): Promise<string | null> {
  const { parsed, body } = opened;
  const { t } = textsIn(language);
  const entering = () => enterBatch(tx, token, { capacity: parsed.capacity, sitting: parsed.sitting, act: parsed.act });
  await entering();
  const kept = await keepSigned(tx, opened, 'taken');
  if (kept === 'same taken') return null;
  if (kept === 'same kept')
    throw new NotDone('refused', t(deviceMessages.kept, { counter: opened.counter, why: 'refused' }), true);
  const device = await findDevice(tx, token);
  if (kept === 'fork' || device?.quarantined || device?.ended)
    throw new NotDone('not-trusted', t(deviceMessages.notTrusted));
  if (!(await isInForce(tx))) throw new NotDone('refused', t(deviceMessages.capacityEnded));
  const command = body && commands.get(body.verb);
  const { act } = (body?.input ?? {}) as { act?: Record<string, unknown> };
  const fits =
    act?.device === parsed.device &&
    act.deviceSeq === parsed.counter &&
    act.capacity === parsed.capacity &&
    act.sitting === parsed.sitting;
  if (!command || !fits) throw new NotDone('unreadable', t(deviceMessages.unreadable));
  const { outcome } = await execute(
    runtime,
    command,
    { token: null, params: body.params, input: body.input, language, entering },
    tx,
  );
  return outcome.receipt.leaf;
}

/**
 * Keeps what could not be applied, in the file of the capacity it was recorded in, or else in one that the account still comes into. Null:
 * it is kept. A sentence: it comes into none, or the phone was ended and this is more than is taken from it. Then nothing is written, so
 * that the number is missing here until it comes again.
 */
async function keepAct(taking: Taking, token: Buffer, opened: Opened, reason: NotDone): Promise<Message | null> {
  const { runtime } = taking;
  const device = await runtime.database.transaction('cape_app', (tx) => findDevice(tx, token));
  const capacities = [...new Set([opened.parsed.capacity, ...(device?.capacities ?? [])])];
  for (const capacity of capacities) {
    const done = await retrying(() =>
      runtime.database.transaction('cape_app', (tx) => keepIn(tx, taking, token, { capacity, opened, reason })),
    ).catch((error: unknown) => {
      if (codeOf(error) === 'CA001') return false; // not held, so another one
      if (error instanceof NotKept) return error.text;
      throw error;
    });
    if (done) return done === true ? null : done;
  }
  return deviceMessages.nowhere;
}

async function keepIn(
  tx: Tx,
  { runtime, partsOf }: Taking,
  token: Buffer,
  { capacity, opened, reason }: { capacity: string; opened: Opened; reason: NotDone },
): Promise<boolean> {
  const who = await enterBatch(tx, token, { capacity, sitting: null });
  const at = who && runtime.walls.own(who, runtime.clock());
  if (!who || !at) return false;
  const kept = await keepSigned(tx, opened, 'kept');
  if (kept === 'same taken' || kept === 'same kept') return true;
  const { parsed, text: content } = opened;
  const room = await countAfterEnd(tx, {
    acts: 1,
    bytes: Buffer.byteLength(content) + Buffer.byteLength(opened.head),
    signedAt: parsed.at,
    hasSeen: parsed.anchor?.time ?? null,
  });
  if (room === 'beyond') throw new NotKept(deviceMessages.afterEnd);
  if (room === 'full') throw new NotKept(deviceMessages.fullAfterEnd);
  const now = runtime.clock();
  const { rest, media: told, aparts: toldApart } = partsOf(content);
  const media = keptMediaOf(told);
  // Under a name of its own each: a note that was applied, or another one that is kept, may name the same picture.
  const sealed = toldApart.map(({ of, told }) => ({ of, ...sealMetadataOf(at, uuidV4(randomBytes(16)), told) }));
  const act = keep(
    at,
    uuidV7(now, randomBytes(16)),
    {
      device: parsed.device,
      counter: parsed.counter,
      hash: opened.hash.toString('hex'),
      verb: parsed.verb,
      why: reason.why,
      media: media.facts,
      aparts: sealed.map(({ of, holder, hash }) => ({ id: holder, of, hash })),
    },
    { body: rest, sentence: reason.sentence, ...media.words },
  );
  const happenedAt = new Date(Math.min(Date.parse(parsed.at), now.getTime()));
  // What the phone signed, which has the body only as it was sealed under a key that is not kept: no guess can be tried on it.
  const brought = { device: parsed.device, number: parsed.counter, happenedAt, fingerprint: opened.hash };
  await appendBrought(tx, runtime, who, brought, { at, act });
  await saveMetadata(tx, { keys: runtime.keys, who }, { at, stream: parsed.device }, sealed);
  return true;
}

/** In each capacity the account comes into other files; a picture is stored in the one of its note. */
async function arrivedFor(
  { runtime, arrived }: Taking,
  token: Buffer,
  device: KnownDevice,
  media: readonly string[],
): Promise<MediumArrived[]> {
  if (media.length === 0) return [];
  const found: MediumArrived[] = [];
  for (const capacity of device.capacities) {
    const known = await runtime.database.transaction('cape_app', async (tx) => {
      const who = await enterBatch(tx, token, { capacity: Capacity.parse(capacity), sitting: null });
      if (!who) return [];
      return [...(await arrived(tx, who, media)), ...(await keptMediaArrived(tx, runtime, who, device.id, media))];
    });
    found.push(...known);
  }
  return leastArrived(found);
}

import { Capacity } from '../../../kernel/capacity.ts';
import {
  bodyPlace,
  boxPurposes,
  type DeviceAct,
  type DeviceAnswer,
  type DeviceBatch,
  DeviceBody,
  DeviceHead,
  type DeviceOutcome,
  deviceReceiptText,
  type MediumArrived,
  type SealedKey,
  signedTimeText,
} from '../../../kernel/device-act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import type { Language } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { appendAndLog } from '../../../platform/acts/append-and-log.ts';
import { openBox, openWithKey } from '../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { isSignedByDevice, sign } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { codeOf, retrying } from '../../../platform/database/database-error.ts';
import type { Command } from '../../../platform/http/endpoint.ts';
import { carryOut, type Surroundings } from '../../../platform/http/run.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { deviceMessages } from '../device-messages.ts';
import { enterBatch } from '../store.ts';
import { keep, type WhyKept } from './enrol.ts';
import { keptMediaArrived } from './kept-media.server.ts';
import { keptMediaOf, leastArrived, type ToldMedium } from './kept-media.ts';
import { findDevice, type KnownDevice, keepSigned, type Signed } from './store.server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of commands forgets the types that each was checked with
type AnyCommand = Command<any, any, any, any, any>;

export type Taking = {
  readonly around: Surroundings;
  /** The commands that a phone may bring, by name. */
  readonly commands: ReadonlyMap<string, AnyCommand>;
  /** The pictures and sounds that something tells of: only the domain whose command it is can read it. */
  readonly mediaTold: (content: string) => readonly ToldMedium[];
  /** What has arrived of pictures and sounds that this phone asks about, of those that something tells of that was done. */
  readonly arrived: (tx: Tx, who: Who, media: readonly string[]) => Promise<readonly MediumArrived[]>;
};

/** An act of a phone whose signature holds, and what it opened to; a body that does not open is null. */
type Opened = Signed & { readonly parsed: DeviceHead; readonly body: DeviceBody | null; readonly sealed: string };

/** Why something was not done, and so is kept. */
class NotDone extends Error {
  constructor(
    readonly why: WhyKept,
    readonly sentence: string,
  ) {
    super(why);
  }
}

/**
 * Takes what a phone brings, act by act in the order in which it comes, each in a transaction of its own: what was taken stays
 * taken when the network breaks. An act that is refused, or comes from a phone that is not trusted any more, is kept sealed and
 * shown to a person. The answer says what became of each, and up to which number nothing is missing. Throws a problem for an
 * unknown phone and for anything that it has not signed.
 */
export async function takeBatch(taking: Taking, batch: DeviceBatch, language: Language): Promise<DeviceAnswer> {
  const { around } = taking;
  const token = Buffer.from(batch.token, 'base64url');
  const find = () => around.database.transaction('cape_app', (tx) => findDevice(tx, token));
  const device = await find();
  if (!device) throw new Problem('unauthenticated', deviceMessages.unknown);
  const outcomes: DeviceOutcome[] = [];
  for (const act of batch.acts) {
    const opened = await openAct(taking, device, batch.keys, act);
    outcomes.push(await takeAct(taking, token, opened, language));
  }
  const now = around.clock().toISOString();
  const after = (await find()) ?? device;
  return {
    time: { time: now, signature: sign(around.keys.receipt, signedTimeText(now)).toString('base64') },
    outcomes,
    receipt: receiptOf(around, after, now),
    media: await arrivedFor(taking, token, device, batch.media),
    standing: standingOf(after),
  };
}

/** A phone that told two things under one number is not trusted, whatever else was done with it. */
const standingOf = ({ quarantined, ended, locked }: KnownDevice): DeviceAnswer['standing'] =>
  quarantined ? 'quarantined' : ended ? 'ended' : locked ? 'locked' : 'trusted';

function receiptOf({ keys }: Surroundings, { id, through, hash }: KnownDevice, time: string): DeviceAnswer['receipt'] {
  if (through === 0 || hash === null) return null;
  const unsigned = { device: id, through, hash, time };
  return { ...unsigned, signature: sign(keys.receipt, deviceReceiptText(unsigned)).toString('base64') };
}

async function openAct(
  { around }: Taking,
  device: KnownDevice,
  keys: readonly SealedKey[],
  { head, signature, body }: DeviceAct,
): Promise<Opened> {
  const parsed = DeviceHead.safeParse(jsonOf(head)).data;
  const sealed = Buffer.from(body, 'base64');
  const signed = Buffer.from(signature, 'base64');
  const holds =
    parsed?.device === device.id &&
    isSignedByDevice(device.publicKey, head, signed) &&
    sha256(sealed).toString('hex') === parsed.body;
  if (!parsed || !holds) throw new Problem('invalid', deviceMessages.notSigned);
  return {
    counter: parsed.counter,
    hash: sha256(head),
    act: parsed.act,
    head,
    signature: signed,
    happenedAt: parsed.at,
    receivedAt: around.clock(),
    parsed,
    sealed: body,
    body: await openBody(around, parsed, keys, sealed).catch(() => null), // damaged on the way or on the phone
  };
}

async function openBody(
  { keys }: Surroundings,
  head: DeviceHead,
  sent: readonly SealedKey[],
  sealed: Buffer,
): Promise<DeviceBody | null> {
  const box = sent.find(({ id }) => id === head.key);
  if (!box) return null;
  const whole = { to: box.to, sealed: Buffer.from(box.sealed, 'base64'), purpose: boxPurposes.key, name: box.id };
  const text = openWithKey(await openBox(keys, whole), sealed, bodyPlace(head)).toString('utf8');
  const body = DeviceBody.safeParse(jsonOf(text)).data;
  // Head and body say the same, or the body is not the one that the head tells of.
  return body?.verb === head.verb && body.input.act.id === head.act ? body : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no shape fits it, which says the same
  }
}

async function takeAct(taking: Taking, token: Buffer, opened: Opened, language: Language): Promise<DeviceOutcome> {
  const { counter, hash } = opened;
  const told = { counter, hash: hash.toString('hex') };
  try {
    const leaf = await retrying(() =>
      taking.around.database.transaction('cape_app', (tx) => doAct(tx, taking, token, opened, language)),
    );
    return { ...told, outcome: 'taken', sentence: null, leaf };
  } catch (error) {
    const reason = reasonOf(taking, error, language);
    await keepAct(taking, token, opened, reason);
    return { ...told, outcome: 'kept', sentence: reason.sentence, leaf: null };
  }
}

/** What was refused has a sentence; a mistake of ours is thrown on, and the phone tries again. */
function reasonOf({ around }: Taking, error: unknown, language: Language): NotDone {
  if (error instanceof NotDone) return error;
  const { t } = textsIn(language);
  if (error instanceof Problem) {
    const fields = error.fields.map(({ message, values }) => t(message, values));
    return new NotDone('refused', [t(error.text, error.values), ...fields].join(' '));
  }
  const own = around.walls.textOfCode[codeOf(error) ?? ''];
  if (own) return new NotDone('refused', t(own));
  if (codeOf(error) === '42501') return new NotDone('refused', t(around.walls.texts.notFound));
  throw error;
}

async function doAct(
  tx: Tx,
  { around, commands }: Taking,
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
    throw new NotDone('refused', t(deviceMessages.kept, { counter: opened.counter, why: 'refused' }));
  const device = await findDevice(tx, token);
  if (kept === 'fork' || device?.quarantined || device?.ended)
    throw new NotDone('not-trusted', t(deviceMessages.notTrusted));
  const command = body && commands.get(body.verb);
  const { act } = (body?.input ?? {}) as { act?: Record<string, unknown> };
  const fits =
    act?.device === parsed.device &&
    act.deviceSeq === parsed.counter &&
    act.capacity === parsed.capacity &&
    act.sitting === parsed.sitting;
  if (!command || !fits) throw new NotDone('unreadable', t(deviceMessages.unreadable));
  const { outcome } = await carryOut(
    around,
    command,
    { token: null, params: body.params, input: body.input, language, entering },
    tx,
  );
  return outcome.receipt.leaf;
}

/** Keeps what could not be done, in the file of the capacity it was told in, or else in one that the account still comes into. */
async function keepAct(taking: Taking, token: Buffer, opened: Opened, reason: NotDone): Promise<void> {
  const { around } = taking;
  const device = await around.database.transaction('cape_app', (tx) => findDevice(tx, token));
  const capacities = [...new Set([opened.parsed.capacity, ...(device?.capacities ?? [])])];
  for (const capacity of capacities) {
    const done = await retrying(() =>
      around.database.transaction('cape_app', (tx) => keepIn(tx, taking, token, { capacity, opened, reason })),
    ).catch((error: unknown) => {
      if (codeOf(error) === 'CA001') return false; // not held, so another one
      throw error;
    });
    if (done) return;
  }
  throw new Error('What a phone brought can be kept in no file of its owner.');
}

async function keepIn(
  tx: Tx,
  { around, mediaTold }: Taking,
  token: Buffer,
  { capacity, opened, reason }: { capacity: string; opened: Opened; reason: NotDone },
): Promise<boolean> {
  const who = await enterBatch(tx, token, { capacity, sitting: null });
  const at = who && around.walls.own(who, around.clock());
  if (!who || !at) return false;
  const kept = await keepSigned(tx, opened, 'kept');
  if (kept === 'same taken' || kept === 'same kept') return true;
  const { parsed, body, sealed } = opened;
  const now = around.clock();
  const content = body ? JSON.stringify(body) : sealed;
  const media = keptMediaOf(mediaTold(content));
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
    },
    { body: content, sentence: reason.sentence, ...media.words },
  );
  await appendAndLog(
    tx,
    { registry: around.registry, keys: around.keys, appendEntry: around.walls.append },
    {
      actor: who.actor,
      unit: who.unit,
      agency: who.agency,
      capacity: who.capacity,
      sitting: who.sitting,
      track: around.track(who, at),
      now,
      envelope: {
        device: parsed.device,
        deviceSeq: parsed.counter,
        happenedFrom: new Date(Math.min(Date.parse(parsed.at), now.getTime())).toISOString(),
        happenedTo: null,
        precision: 'minute',
      },
      bodyHash: sha256(content),
    },
    { verb: 'device.keep', at, stream: parsed.device, acts: [act] },
  );
  return true;
}

/** In each capacity the account comes into other files; a picture lies in the one of its note. */
async function arrivedFor(
  { around, arrived }: Taking,
  token: Buffer,
  device: KnownDevice,
  media: readonly string[],
): Promise<MediumArrived[]> {
  if (media.length === 0) return [];
  const found: MediumArrived[] = [];
  for (const capacity of device.capacities) {
    const known = await around.database.transaction('cape_app', async (tx) => {
      const who = await enterBatch(tx, token, { capacity: Capacity.parse(capacity), sitting: null });
      if (!who) return [];
      return [...(await arrived(tx, who, media)), ...(await keptMediaArrived(tx, around, who, device.id, media))];
    });
    found.push(...known);
  }
  return leastArrived(found);
}

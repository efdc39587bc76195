import {
  bodyPlace,
  boxPurposes,
  type DeviceAct,
  DeviceBody,
  DeviceHead,
  type SealedKey,
} from '../../../kernel/device-act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { openBox, openWithKey } from '../../../platform/crypto/box.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { isSignedByDevice } from '../../../platform/crypto/sign.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { deviceMessages } from '../device-messages.ts';
import type { KnownDevice, Signed } from './store.server.ts';

/** An act of a phone whose signature holds, and what was sealed in it; `body` is null when that is no command of its head. */
export type Opened = Signed & { readonly parsed: DeviceHead; readonly text: string; readonly body: DeviceBody | null };

/**
 * Opens an act. Refused when the phone has not signed it, and when no key came with it that opens it: keys are not signed, so someone else
 * may have left it out or put another one in its place, and the phone must not forget what no one could read.
 */
export async function openAct(
  { clock, keys }: Runtime,
  device: KnownDevice,
  sent: readonly SealedKey[],
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
  const text = await openBody(keys, parsed, sent, sealed);
  if (text === null) throw new Problem('invalid', deviceMessages.noKey);
  return {
    counter: parsed.counter,
    hash: sha256(head),
    act: parsed.act,
    head,
    signature: signed,
    happenedAt: parsed.at,
    receivedAt: clock(),
    parsed,
    text,
    body: commandIn(text, parsed),
  };
}

async function openBody(
  keys: Runtime['keys'],
  head: DeviceHead,
  sent: readonly SealedKey[],
  sealed: Buffer,
): Promise<string | null> {
  const box = sent.find(({ id }) => id === head.key);
  if (!box) return null;
  const whole = { to: box.to, sealed: Buffer.from(box.sealed, 'base64'), purpose: boxPurposes.key, name: box.id };
  return openBox(keys, whole)
    .then((key) => openWithKey(key, sealed, bodyPlace(head)).toString('utf8'))
    .catch(() => null);
}

/** Head and body say the same, or the body is not the one that the head names. */
function commandIn(text: string, head: DeviceHead): DeviceBody | null {
  const body = DeviceBody.safeParse(jsonOf(text)).data;
  return body?.verb === head.verb && body.input.act.id === head.act ? body : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no shape fits it, which says the same
  }
}

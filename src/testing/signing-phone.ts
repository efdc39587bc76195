import { enrolText } from '../domains/access/public.ts';
import {
  type BoxKey,
  bodyPlace,
  boxPurposes,
  type DeviceAct,
  type DeviceBatch,
  type DeviceHead,
  nothingBefore,
  type SealedKey,
} from '../kernel/device-act.ts';
import { uuidV4, uuidV7 } from '../kernel/id.ts';
import { sealBox, sealWith } from '../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../platform/crypto/digest.ts';
import { newDeviceKey, signAsDevice } from '../platform/crypto/sign.ts';

/** An invented phone that signs and seals as a real one does, without a browser. */
export type Phone = {
  readonly id: string;
  readonly token: string;
  readonly keys: readonly SealedKey[];
  /** Seals and signs one act, with the next number, and holds it. */
  readonly tell: (told: Telling) => Promise<DeviceAct>;
  readonly acts: readonly DeviceAct[];
  readonly batch: (acts: readonly DeviceAct[], media?: readonly string[]) => DeviceBatch;
};
type Telling = {
  readonly verb: string;
  readonly params?: Record<string, string>;
  readonly input: object;
  readonly capacity?: string;
  readonly sitting?: string;
  readonly at?: string;
  /** A time of the server that the phone had seen as it signed. */
  readonly seen?: string;
  /** Another number than the next one. */
  readonly counter?: number;
  /** Another hash of the one before than that of the last. */
  readonly prev?: string;
};

type Owner = { readonly capacity: string; readonly sitting: string };
type Enrolling = Pick<Phone, 'id' | 'token'> & { readonly publicKey: string; readonly proof: string };

/** Makes a phone that seals to this key of its agency. `enrol` registers it for a person. */
export async function signingPhone(
  to: BoxKey,
  { owner, now }: { readonly owner: Owner; readonly now: Date },
  enrol: (phone: Enrolling) => Promise<unknown>,
): Promise<Phone> {
  const pair = newDeviceKey();
  const id = uuidV4(randomBytes(16));
  const token = randomBytes(32).toString('base64url');
  const proof = signAsDevice(pair.private, enrolText(id, pair.public)).toString('base64');
  await enrol({ id, token, publicKey: pair.public, proof });
  const key = randomBytes(32);
  const keyId = uuidV4(randomBytes(16));
  const sealedKey = await sealBox(to, { contents: key, purpose: boxPurposes.key, name: keyId });
  const sealed: SealedKey[] = [{ id: keyId, to: to.id, sealed: sealedKey.toString('base64') }];
  const acts: DeviceAct[] = [];
  let counter = 0;
  let prev = nothingBefore;
  return {
    id,
    token,
    keys: sealed,
    acts,
    tell: async (told) => {
      const number = told.counter ?? counter + 1;
      const act = uuidV7(now, randomBytes(16));
      const capacity = told.capacity ?? owner.capacity;
      const sitting = told.sitting ?? owner.sitting;
      const at = told.at ?? now.toISOString();
      const envelope = {
        ...{ id: act, device: id, deviceSeq: number, capacity, sitting },
        ...{ happenedFrom: at, happenedTo: null, precision: 'minute' },
      };
      const body = { verb: told.verb, params: told.params ?? {}, input: { act: envelope, ...told.input } };
      const place = bodyPlace({ device: id, counter: number, key: keyId });
      const sealedBody = sealWith(key, Buffer.from(JSON.stringify(body)), place);
      const head: DeviceHead = {
        ...{ v: 1, device: id, counter: number, prev: told.prev ?? prev, act, verb: told.verb },
        ...{ capacity: capacity as DeviceHead['capacity'], basis: null, sitting, key: keyId },
        ...{ body: sha256(sealedBody).toString('hex'), at, monotonic: number },
        anchor: told.seen ? { time: told.seen, signature: Buffer.alloc(64).toString('base64') } : null,
      };
      const text = JSON.stringify(head);
      const signed = signAsDevice(pair.private, text).toString('base64');
      const whole = { head: text, signature: signed, body: sealedBody.toString('base64') };
      if (told.counter === undefined) {
        counter = number;
        prev = sha256(text).toString('hex');
        acts.push(whole);
      }
      return whole;
    },
    batch: (some, media = []) => ({ token, keys: sealed, acts: [...some], media: [...media] }),
  };
}

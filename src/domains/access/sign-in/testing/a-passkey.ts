import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Uint8Array | string): string => Buffer.from(data).toString('base64url');

/** As much of CBOR as an authenticator writes: whole numbers, bytes, text, maps. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (major: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(major << 5) | size])
      : size < 256
        ? Buffer.from([(major << 5) | 24, size])
        : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as Parameters<typeof cbor>[0])]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

/** What a device, or an attacker with one, may say otherwise than it should. */
export type Otherwise = {
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  readonly verified?: boolean;
  readonly present?: boolean;
  readonly counter?: number;
  readonly handle?: string;
  readonly damaged?: boolean;
};

export type PasskeyAsked = { challenge: string; rp: { id: string }; user: { id: string } };
export type SigningAsked = { challenge: string; rpId: string };

/** A passkey made of nothing but arithmetic (ES256), which signs what it is told to. `counts: false` is one of those that never count. */
export function aPasskey(origin: string, { counts = true }: { counts?: boolean } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let [counter, handle] = [0, ''];

  const clientData = (type: string, challenge: string, other: Otherwise): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: other.type ?? type,
        challenge: other.challenge ?? challenge,
        origin: other.origin ?? origin,
        crossOrigin: other.crossOrigin ?? false,
      }),
    );
  const authData = (rpId: string, other: Otherwise, attested?: Buffer): Buffer => {
    const count = Buffer.alloc(4);
    if (counts) counter += 1;
    count.writeUInt32BE(other.counter ?? counter);
    const flags = ((other.present ?? true) ? 1 : 0) | ((other.verified ?? true) ? 4 : 0) | (attested ? 64 : 0);
    return Buffer.concat([sha256(other.rpId ?? rpId), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  };
  const whole = (response: object): string =>
    JSON.stringify({ id: base64(id), rawId: base64(id), type: 'public-key', response });

  return {
    id,
    make: (asked: PasskeyAsked, other: Otherwise = {}): string => {
      handle = asked.user.id;
      const cose = cbor(
        new Map<number, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      );
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData(asked.rp.id, other, attested)],
        ]),
      );
      return whole({
        clientDataJSON: base64(clientData('webauthn.create', asked.challenge, other)),
        attestationObject: base64(attestation),
        transports: ['internal', 'a-word-not-known-yet'],
      });
    },
    sign: (asked: SigningAsked, other: Otherwise = {}): string => {
      const data = clientData('webauthn.get', asked.challenge, other);
      const auth = authData(asked.rpId, other);
      const signature = sign('sha256', Buffer.concat([auth, sha256(data)]), privateKey);
      if (other.damaged) signature[signature.length - 1] = (signature[signature.length - 1] ?? 0) ^ 1;
      return whole({
        clientDataJSON: base64(data),
        authenticatorData: base64(auth),
        signature: base64(signature),
        userHandle: other.handle ?? handle,
      });
    },
  };
}
export type APasskey = ReturnType<typeof aPasskey>;

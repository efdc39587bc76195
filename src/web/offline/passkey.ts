import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/*
 * A passkey that makes a secret of its own (WebAuthn, extension `prf`): the same 32 bytes for the same salt, and only after the
 * phone has seen a face or a finger. Nothing of it is in our storage.
 */
type Prf = { prf?: { enabled?: boolean; results?: { first?: BufferSource } } };

/** The phone or its passkey cannot make a secret; then it is a PIN or words. */
export class NoPasskey extends Error {
  override readonly name = 'NoPasskey';
}

export async function canUsePasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis) || !isSecureContext) return false;
  const can = await (
    PublicKeyCredential as unknown as { getClientCapabilities?: () => Promise<Record<string, boolean>> }
  ).getClientCapabilities?.();
  if (can?.['extension:prf'] === false) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
}

function secretIn(credential: Credential | null): Bytes | null {
  const first = (credential as PublicKeyCredential | null)?.getClientExtensionResults() as Prf | undefined;
  const made = first?.prf?.results?.first;
  if (!made) return null;
  return ArrayBuffer.isView(made)
    ? new Uint8Array(made.buffer as ArrayBuffer, made.byteOffset, made.byteLength).slice()
    : new Uint8Array(made.slice(0));
}

const idOf = (credential: Credential): Bytes => new Uint8Array((credential as PublicKeyCredential).rawId);

/** Asks the passkey for its secret. Null when it was not given: another finger, or the person declined. */
export async function passkeySecret(id: Bytes, salt: Bytes): Promise<Bytes | null> {
  const extensions = { prf: { eval: { first: salt } } } as AuthenticationExtensionsClientInputs;
  const asked = navigator.credentials.get({
    publicKey: {
      challenge: randomBytes(32),
      rpId: location.hostname,
      allowCredentials: [{ type: 'public-key', id }],
      userVerification: 'required',
      extensions,
    },
  });
  return secretIn(await asked.catch(() => null));
}

/** Makes a passkey for this phone, and the secret it makes from `salt`. Throws `NoPasskey` when it cannot. */
export async function makePasskey(device: string, salt: Bytes): Promise<{ credential: Bytes; secret: Bytes }> {
  const extensions = { prf: { eval: { first: salt } } } as AuthenticationExtensionsClientInputs;
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { id: location.hostname, name: 'CAPE' },
        // It says nothing of who opens what with it, and one that is made again takes the place of the one before.
        user: { id: utf8(device), name: 'CAPE', displayName: 'CAPE' },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key' as const, alg })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        extensions,
      },
    })
    .catch((cause: unknown) => {
      throw new NoPasskey('The passkey was not made.', { cause });
    });
  if (!made) throw new NoPasskey('The passkey was not made.');
  // Some make the secret at once, most only when they are asked for it.
  const secret = secretIn(made) ?? (await passkeySecret(idOf(made), salt));
  if (secret?.length !== 32) throw new NoPasskey('The passkey makes no secret.');
  return { credential: idOf(made), secret };
}

/** What a secret comes to as a key: HKDF of it, so that no two uses of one secret meet. */
export async function keyFromSecret(secret: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('cape-unlock-v1') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

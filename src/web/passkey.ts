/* Asking a device for a passkey. What goes to it and comes from it travels as JSON, in base64url. */

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

function words(buffer: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

type Named = { readonly id: string; readonly transports?: readonly string[] };
const named = (list: readonly Named[] = []): PublicKeyCredentialDescriptor[] =>
  list.map(({ id, transports }) => ({
    type: 'public-key',
    id: bytes(id),
    ...(transports ? { transports: [...transports] as AuthenticatorTransport[] } : {}),
  }));

/** What the server asks a device with, as far as it must be read here. The rest goes to the device as it came. */
export type Options = { readonly challenge: string; readonly [name: string]: unknown };

/** Why there is no passkey: the person or the device said no, or the device has one already. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly why: 'cancelled' | 'already-here' | 'unsupported') {
    super(why);
  }
}

const canUsePasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

async function answered(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asked.catch((error: unknown) => {
    throw new NoAnswer((error as Error).name === 'InvalidStateError' ? 'already-here' : 'cancelled');
  });
  if (!credential) throw new NoAnswer('cancelled');
  return credential as PublicKeyCredential;
}

const whole = ({ rawId }: PublicKeyCredential, response: object): string => {
  const id = words(rawId);
  return JSON.stringify({ id, rawId: id, type: 'public-key', response });
};

/** Has a challenge signed. Throws `NoAnswer` where the person or the device will not. */
export async function signWithPasskey(options: Options): Promise<string> {
  if (!canUsePasskeys()) throw new NoAnswer('unsupported');
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: named(options.allowCredentials as Named[] | undefined),
  } as PublicKeyCredentialRequestOptions;
  const credential = await answered(navigator.credentials.get({ publicKey }));
  const response = credential.response as AuthenticatorAssertionResponse;
  return whole(credential, {
    clientDataJSON: words(response.clientDataJSON),
    authenticatorData: words(response.authenticatorData),
    signature: words(response.signature),
    ...(response.userHandle ? { userHandle: words(response.userHandle) } : {}),
  });
}

/** Has a passkey made. Throws `NoAnswer` where the person or the device will not. */
export async function makeOwnPasskey(options: Options): Promise<string> {
  if (!canUsePasskeys()) throw new NoAnswer('unsupported');
  const user = options.user as { id: string };
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: named(options.excludeCredentials as Named[] | undefined),
  } as unknown as PublicKeyCredentialCreationOptions;
  const credential = await answered(navigator.credentials.create({ publicKey }));
  const response = credential.response as AuthenticatorAttestationResponse;
  return whole(credential, {
    clientDataJSON: words(response.clientDataJSON),
    attestationObject: words(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { hmac, sameBytes } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { AssertionAnswer, NewPasskey, Party, RegistrationAnswer, Transport } from './passkey.server.ts';
import { isTransport } from './passkey.server.ts';
import { SignInRefused } from './sign-in-problem.ts';

/** How long a person may take to show finger, face or code, in milliseconds. */
export const passkeyPatience = 5 * 60_000;
/** EdDSA, ES256, RS256: what devices have. */
const algorithms = [-8, -7, -257];

export type KnownPasskey = { readonly account: string; readonly publicKey: Uint8Array; readonly counter: number };
type Described = { readonly id: Uint8Array; readonly transports: readonly Transport[] };

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const described = (keys: readonly Described[]) =>
  keys.map(({ id, transports }) => ({ id: base64(id), transports: [...transports] }));

/** What a passkey calls the account it is of. It tells nothing to a person who reads it on a device, and needs not be stored. */
const handleOf = (keys: Pick<Keys, 'root'>, account: string): Buffer => hmac(keys.root, 'cape passkey handle', account);

/** What a browser is asked to make a passkey with. It stays on the device, which must know its person; who made the device is not asked. */
export const askToMake = (
  keys: Pick<Keys, 'root'>,
  party: Party,
  challenge: Uint8Array,
  person: { readonly account: string; readonly name: string },
  before: readonly Described[],
) =>
  generateRegistrationOptions({
    rpName: 'CAPE',
    rpID: party.id,
    userID: new Uint8Array(handleOf(keys, person.account)),
    userName: person.name,
    userDisplayName: person.name,
    challenge: new Uint8Array(challenge),
    timeout: passkeyPatience,
    attestationType: 'none',
    excludeCredentials: described(before),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });

/** What a browser is asked to have signed: by one of these passkeys, or where none is named by any that it has for us. */
export const askToSign = (party: Party, challenge: Uint8Array, only: readonly Described[] = []) =>
  generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(challenge),
    timeout: passkeyPatience,
    userVerification: 'required',
    ...(only.length > 0 ? { allowCredentials: described(only) } : {}),
  });

/**
 * Where passkeys can be used: at the address that the operator has named, else at `localhost`, whatever its port. Null: at a number instead
 * of a name, for which no passkey is made.
 */
export function partyAt(origin: string | null, host: string | undefined): Party | null {
  if (origin !== null) return { id: new URL(origin).hostname, origin };
  const named = `http://${host}`;
  if (!URL.canParse(named) || new URL(named).hostname !== 'localhost') return null;
  return { id: 'localhost', origin: new URL(named).origin };
}

type AskedOfPasskey = { readonly party: Party; readonly challenge: string };

/** The passkey that was made. Throws `SignInRefused` where anything of the answer does not hold. */
export async function checkMade(answer: RegistrationAnswer, { party, challenge }: AskedOfPasskey): Promise<NewPasskey> {
  refuseOtherPages(answer.response.clientDataJSON);
  const checked = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {}, response: { ...answer.response, transports: [] } },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(refuse);
  if (!checked.verified) throw new SignInRefused('passkey-untrusted', 'attestation');
  const { credential, credentialBackedUp } = checked.registrationInfo;
  return {
    id: Buffer.from(credential.id, 'base64url'),
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: answer.response.transports.filter(isTransport),
    backedUp: credentialBackedUp,
  };
}

/** That this passkey has signed this challenge, here, for a person it has verified. Throws `SignInRefused` where anything does not hold. */
export async function checkSigned(
  keys: Pick<Keys, 'root'>,
  answer: AssertionAnswer,
  { party, challenge, known }: AskedOfPasskey & { readonly known: KnownPasskey },
): Promise<{ readonly counter: number; readonly backedUp: boolean }> {
  const { userHandle, clientDataJSON } = answer.response;
  refuseOtherPages(clientDataJSON);
  if (userHandle && !sameBytes(Buffer.from(userHandle, 'base64url'), handleOf(keys, known.account)))
    throw new SignInRefused('passkey-untrusted', 'user handle');
  const checked = await verifyAuthenticationResponse({
    response: { ...answer, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id: answer.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    requireUserVerification: true,
  }).catch(refuse);
  // A wrong signature is no error there.
  if (!checked.verified) throw new SignInRefused('passkey-untrusted', 'signature');
  const { newCounter: counter, credentialBackedUp: backedUp } = checked.authenticationInfo;
  return { counter, backedUp };
}

/** A page of ours that another site has put into a frame asks for no passkey, whatever the library makes of it. */
function refuseOtherPages(clientData: string): void {
  try {
    if (JSON.parse(Buffer.from(clientData, 'base64url').toString()).crossOrigin !== true) return;
  } catch {
    throw new SignInRefused('passkey-untrusted', 'client data');
  }
  throw new SignInRefused('passkey-untrusted', 'cross-origin');
}

/** What the library says of an answer, as a word for the operator’s log: its own sentences repeat what was sent. */
const reasons = [
  [/counter value/, 'passkey-copied', 'counter'],
  [/verification/i, 'passkey-not-verified', 'user verification'],
  [/user (was )?not present/i, 'passkey-not-verified', 'user presence'],
  [/challenge/, 'passkey-untrusted', 'challenge'],
  [/origin/i, 'passkey-untrusted', 'origin'],
  [/RP ID/i, 'passkey-untrusted', 'rp id'],
  [/alg/, 'passkey-untrusted', 'algorithm'],
] as const;

function refuse(error: unknown): never {
  const said = error instanceof Error ? `${error.name} ${error.message}` : '';
  const [, refusal, code] = reasons.find(([words]) => words.test(said)) ?? [null, 'passkey-untrusted', 'answer'];
  throw new SignInRefused(refusal, code as string);
}

import type { Message } from '../../../kernel/message.ts';
import { providerTexts } from './messages.ts';
import { ownTexts } from './own-messages.ts';
import { passkeyTexts } from './passkey-messages.ts';
import { recoveryTexts } from './recovery-messages.ts';

/** Why a sign-in came to nothing, as far as a person can do something about it. */
export const refusals = {
  /** The provider did not answer, or not in time. */
  unreachable: providerTexts.unreachable,
  /** What it answered does not hold: wrong issuer, audience, nonce, signature, algorithm or time. */
  untrusted: providerTexts.untrusted,
  /** The answer was used before, or came too late. */
  used: providerTexts.used,
  /** The person, or the provider, ended it there. */
  cancelled: providerTexts.cancelled,
  /** This browser has begun no sign-in, or another one, or too long ago. */
  'not-begun': providerTexts.notBegun,
  /** It is less sure of the person than the agency demands. */
  'not-sure-enough': providerTexts.notSureEnough,
  /** No account is tied to who the provider says this is. */
  'no-account': providerTexts.noAccount,
  /** There is no such provider here, or not any more. */
  'no-provider': providerTexts.noProvider,
  /** A page of another site has begun it. */
  elsewhere: providerTexts.elsewhere,
  /** Too many people sign in there at this moment. */
  busy: providerTexts.busy,
  /** No passkey of this id is known here, or it has been ended. */
  'passkey-unknown': passkeyTexts.unknown,
  /** What a passkey answered does not hold: wrong challenge, address, signature or account. */
  'passkey-untrusted': passkeyTexts.untrusted,
  /** The device has not made sure of its person. */
  'passkey-not-verified': passkeyTexts.notVerified,
  /** It has counted less than it did before, as a copy would. */
  'passkey-copied': passkeyTexts.copied,
  /** The account of the passkey has ended, or may act as nothing. */
  'passkey-closed': passkeyTexts.closed,
  /** This passkey is tied to an account already. */
  'passkey-known': passkeyTexts.known,
  /** The address is a number, for which there are no passkeys. */
  'passkey-nowhere': passkeyTexts.nowhere,
  /** A person was to prove again who they are, and the provider has not asked them. */
  'not-asked-again': ownTexts.notAskedAgain,
  /** A person proved again who they are, and it was another than the one who is signed in here. */
  'someone-else': ownTexts.someoneElse,
  /** The code of an invitation was used, or has ended. */
  'invitation-ended': providerTexts.invitationUnknown,
  /** A code on paper was used meanwhile, or has ended. */
  'recovery-ended': recoveryTexts.unknown,
} as const satisfies Record<string, Message>;
export type Refusal = keyof typeof refusals;

/** A sign-in is refused. `code` is the reason by the name that the protocol has for it: for the operator's log, never for the page. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  readonly refusal: Refusal;
  readonly code: string;
  constructor(refusal: Refusal, code: string) {
    super(refusal);
    this.refusal = refusal;
    this.code = code;
  }
}

/** What the protocol's own list of errors means for the person who waits. Anything unknown is an answer that does not hold. */
export function refusalOf(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  const { name, code, error: said } = (error ?? {}) as { name?: unknown; code?: unknown; error?: unknown };
  const reason = typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
  if (reason === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR')
    return new SignInRefused('cancelled', `${reason} ${wordOf(said)}`);
  if (reason === 'OAUTH_RESPONSE_BODY_ERROR')
    return new SignInRefused(said === 'invalid_grant' ? 'used' : 'untrusted', `${reason} ${wordOf(said)}`);
  if (reason === 'OAUTH_TIMEOUT' || name === 'TypeError' || isOfTheLine(error))
    return new SignInRefused('unreachable', reason);
  if (reason === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || reason === 'OAUTH_RESPONSE_IS_NOT_JSON')
    return new SignInRefused('unreachable', reason);
  return new SignInRefused('untrusted', reason);
}

/** An error word of the protocol, and nothing else that a provider may have written there. */
const wordOf = (said: unknown): string => (typeof said === 'string' && /^[a-z_]{1,60}$/.test(said) ? said : '');

function isOfTheLine(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return (
    (typeof code === 'string' &&
      /^(E[A-Z]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|DEPTH_ZERO_[A-Z_]+|SELF_SIGNED_[A-Z_]+|UNABLE_[A-Z_]+)$/.test(code)) ||
    isOfTheLine(cause, depth + 1)
  );
}

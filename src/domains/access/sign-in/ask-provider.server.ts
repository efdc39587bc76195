import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  getJwksCache,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { fewAtOnce } from '../../../platform/http/limits/few-at-once.ts';
import { isIssuer, type Proved, type Provider } from './provider.ts';
import { refusalOf, SignInRefused } from './sign-in-problem.ts';

/** How long what a provider says of itself is believed, in milliseconds. After a refusal it is asked again at once. */
const believed = 10 * 60_000;
/** A slow provider holds up those who sign in there, and no one else. */
const few = { atOnce: 8, waiting: 40 };

export type Begun = {
  readonly address: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};
type Known = { readonly configuration: Promise<Configuration>; readonly asked: number };

/**
 * Asks providers of OpenID Connect who has come: code with PKCE, state and nonce, the exact issuer and audience, and a signature by one of
 * the algorithms that the agency has named, checked although the line is safe. What it keeps is what providers say of themselves. A provider
 * may take `patience` seconds for one answer: a person waits for it.
 */
export function providerAsker({ patience = 8, now = Date.now }: { patience?: number; now?: () => number } = {}) {
  const known = new Map<string, Known>();
  const turns = new Map<string, ReturnType<typeof fewAtOnce>>();

  const nameOf = ({ id, issuer, clientId }: Provider): string => `${id} ${issuer} ${clientId}`;

  function configurationOf(provider: Provider): Promise<Configuration> {
    const name = nameOf(provider);
    const before = known.get(name);
    if (before && now() - before.asked < believed) return before.configuration;
    const configuration = askOfItself(provider, patience);
    known.set(name, { configuration, asked: now() });
    configuration.catch(() => known.delete(name));
    return configuration;
  }

  async function inTurn<T>(provider: Provider, work: () => Promise<T>): Promise<T> {
    const name = nameOf(provider);
    const turn = turns.get(name) ?? fewAtOnce(few);
    turns.set(name, turn);
    const done = await turn(work).catch((error: unknown) => {
      known.delete(name); // its keys or addresses may have changed: the next try learns them again
      throw refusalOf(error);
    });
    if (done === 'busy') throw new SignInRefused('busy', 'busy');
    return done;
  }

  return {
    /** Where to send a person who signs in there, and what must come back with them. */
    begin: (provider: Provider, redirect: string, { freshly = false } = {}): Promise<Begun> =>
      inTurn(provider, async () => {
        const configuration = await configurationOf(provider);
        const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
        const { href } = buildAuthorizationUrl(configuration, {
          redirect_uri: redirect,
          scope: ['openid', ...provider.scopes.filter((scope) => scope !== 'openid')].join(' '),
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
          ...(provider.assurance ? { acr_values: provider.assurance } : {}),
          // Both, since each alone is left out by some: the person is asked again, however long they have been signed in there.
          ...(freshly ? { prompt: 'login', max_age: '0' } : {}),
        });
        return { address: href, state, nonce, verifier };
      }),

    /** Who has come back, from the whole address they came back to. Throws `SignInRefused` where anything of it does not hold. */
    finish: (provider: Provider, address: URL, begun: Omit<Begun, 'address'>): Promise<Proved> =>
      inTurn(provider, async () => {
        const configuration = await configurationOf(provider);
        const answer = await authorizationCodeGrant(configuration, address, {
          pkceCodeVerifier: begun.verifier,
          expectedState: begun.state,
          expectedNonce: begun.nonce,
          idTokenExpected: true,
        });
        const claims = answer.claims();
        const { alg } = decodeProtectedHeader(answer.id_token ?? '');
        if (!claims || !alg || !provider.algorithms.includes(alg)) throw new SignInRefused('untrusted', 'algorithm');
        if (provider.assurance && !provider.assurance.split(' ').includes(String(claims.acr)))
          throw new SignInRefused('not-sure-enough', 'acr');
        const { sub, sid, auth_time: askedAt } = claims;
        if (!/^[\x20-\x7e]{1,255}$/.test(sub)) throw new SignInRefused('untrusted', 'subject');
        return {
          subject: sub,
          session: typeof sid === 'string' && sid.length <= 255 ? sid : null,
          askedAt: typeof askedAt === 'number' ? askedAt * 1000 : null,
        };
      }),

    /** What it calls itself, where its keys are, and what finds one of them: for what it sends by itself. */
    itself: (provider: Provider): Promise<{ issuer: string; address: URL; keys: JWTVerifyGetKey }> =>
      inTurn(provider, async () => {
        const configuration = await configurationOf(provider);
        const { issuer, jwks_uri: named } = configuration.serverMetadata();
        if (!named) throw new SignInRefused('untrusted', 'jwks_uri');
        const address = new URL(named);
        return { issuer, address, keys: keysOf(address, getJwksCache(configuration)?.jwks, patience) };
      }),
  };
}
export type ProviderAsker = ReturnType<typeof providerAsker>;

/**
 * Keys by their names: of those that were learnt at a sign-in first. A provider that tells of an end may do nothing else until it has been
 * answered, and would be waited for in vain.
 */
function keysOf(address: URL, learnt: JSONWebKeySet | undefined, patience: number): JWTVerifyGetKey {
  const asked = createRemoteJWKSet(address, { timeoutDuration: patience * 1000 });
  if (!learnt) return asked;
  const known = createLocalJWKSet(learnt);
  return (header, token) =>
    known(header, token).catch((error: unknown) => {
      if (error instanceof errors.JWKSNoMatchingKey) return asked(header, token);
      throw error;
    });
}

async function askOfItself(provider: Provider, patience: number): Promise<Configuration> {
  if (!isIssuer(provider.issuer)) throw new SignInRefused('untrusted', 'issuer');
  const issuer = new URL(provider.issuer);
  // The secret travels in a header: addresses and bodies are what others log.
  const proof = provider.secret === null ? None() : ClientSecretBasic(provider.secret);
  const execute = [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])];
  return discovery(issuer, provider.clientId, {}, proof, { timeout: patience, execute });
}

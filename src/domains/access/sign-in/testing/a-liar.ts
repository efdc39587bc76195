import { createServer } from 'node:http';
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from 'jose';
import { closeServer, listenHere } from './a-provider.ts';

/** What a provider that cannot be trusted says otherwise than it should. */
export type Lie = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  /** `none` says that it is not signed; `other-key` is signed by a key that is not among its own, `key-in-header` by one that the token brings. */
  readonly signature?: 'none' | 'other-key' | 'key-in-header' | 'shared-secret' | 'damaged';
  readonly algorithm?: 'RS256' | 'ES256';
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Added to the address that leads back. */
  readonly back?: Readonly<Record<string, string>>;
  readonly without_back?: readonly string[];
  /** Answers the token endpoint with this status and body. */
  readonly token?: { readonly status: number; readonly body: string };
  /** Keeps who asks there waiting until this has happened. */
  readonly slow?: {
    readonly at: '/.well-known/openid-configuration' | '/token' | '/keys';
    readonly until: Promise<void>;
  };
};

export type Liar = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  tell: (lie: Lie) => void;
  /** Signs with a new key from now on, and names only that. */
  rotate: () => Promise<void>;
  /** A token that says a session has ended. */
  ended: (claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly close: () => Promise<void>;
};

const clientId = 'cape-liar';
const clientSecret = 'an invented secret of another test client';
type Key = { readonly kid: string; readonly algorithm: 'RS256' | 'ES256'; readonly pair: GenerateKeyPairResult };

async function newKey(algorithm: Key['algorithm'], kid: string): Promise<Key> {
  return { kid, algorithm, pair: await generateKeyPair(algorithm, { extractable: true }) };
}

/** A provider of OpenID Connect that says what a test tells it to. Without a lie it is one like any other. */
export async function startLiar(): Promise<Liar> {
  let lie: Lie = {};
  let count = 0;
  let keys = [await newKey('RS256', 'first'), await newKey('ES256', 'first-ec')];
  const strange = await newKey('RS256', 'first');
  const asked = new Map<string, { nonce: string; redirect: string }>();

  const sign = async (claims: Record<string, unknown>, header: Record<string, unknown> = {}): Promise<string> => {
    const algorithm = lie.algorithm ?? 'RS256';
    const own = keys.find((key) => key.algorithm === algorithm) as Key;
    const said = { alg: algorithm, kid: own.kid, ...header };
    if (lie.signature === 'none') {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(claims)}.`;
    }
    if (lie.signature === 'shared-secret')
      return new SignJWT(claims).setProtectedHeader({ ...said, alg: 'HS256' }).sign(Buffer.from(clientSecret));
    const brings = lie.signature === 'key-in-header' ? { jwk: await exportJWK(strange.pair.publicKey) } : {};
    const key = lie.signature === 'other-key' || lie.signature === 'key-in-header' ? strange : own;
    const signed = await new SignJWT(claims).setProtectedHeader({ ...said, ...brings }).sign(key.pair.privateKey);
    const middle = signed.length - 100;
    const other = signed[middle] === 'A' ? 'B' : 'A';
    return lie.signature === 'damaged' ? `${signed.slice(0, middle)}${other}${signed.slice(middle + 1)}` : signed;
  };

  const server = createServer((request, response) => {
    const json = (value: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof value === 'string' ? value : JSON.stringify(value));
    };
    const answer = async (): Promise<void> => {
      const address = new URL(request.url ?? '/', issuer);
      if (lie.slow?.at === address.pathname) await lie.slow.until;
      if (address.pathname === '/.well-known/openid-configuration')
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'ES256', 'HS256', 'none'],
          authorization_response_iss_parameter_supported: true,
          ...lie.metadata,
        });
      if (address.pathname === '/keys')
        return json({
          keys: await Promise.all(
            keys.map(async ({ kid, algorithm, pair }) => ({
              ...(await exportJWK(pair.publicKey)),
              kid,
              alg: algorithm,
              use: 'sig',
            })),
          ),
        });
      if (address.pathname === '/authorize') {
        const code = `code-${++count}`;
        const { nonce = '', redirect_uri: redirect = '', state = '' } = Object.fromEntries(address.searchParams);
        asked.set(code, { nonce, redirect });
        const back = new URL(redirect);
        for (const [name, value] of Object.entries({ code, state, iss: issuer, ...lie.back }))
          if (!lie.without_back?.includes(name)) back.searchParams.set(name, value);
        response.writeHead(303, { location: back.href });
        response.end();
        return;
      }
      if (address.pathname !== '/token') return json({ error: 'not_found' }, 404);
      if (lie.token) return json(lie.token.body, lie.token.status);
      let body = '';
      for await (const piece of request) body += piece;
      const code = new URLSearchParams(body).get('code') ?? '';
      const began = asked.get(code);
      asked.delete(code);
      if (!began) return json({ error: 'invalid_grant' }, 400);
      const now = Math.floor(Date.now() / 1000);
      const claims: Record<string, unknown> = {
        iss: issuer,
        sub: 'employee-1000',
        aud: clientId,
        iat: now,
        exp: now + 300,
        nonce: began.nonce,
        sid: 'session-1',
        ...lie.claims,
      };
      for (const name of lie.without ?? []) delete claims[name];
      return json({ access_token: 'of no use here', token_type: 'Bearer', id_token: await sign(claims) });
    };
    void answer();
  });
  const issuer = await listenHere(server);
  return {
    issuer,
    clientId,
    clientSecret,
    tell: (next) => {
      lie = next;
    },
    rotate: async () => {
      keys = [await newKey('RS256', 'second'), await newKey('ES256', 'second-ec')];
    },
    ended: (claims, header) => {
      const now = Math.floor(Date.now() / 1000);
      const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
      const usual = {
        iss: issuer,
        aud: clientId,
        iat: now,
        exp: now + 120,
        jti: `end-${++count}`,
        sid: 'session-1',
        events,
      };
      const said = Object.fromEntries(
        Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined),
      );
      return sign(said, { typ: 'logout+jwt', ...header });
    },
    close: () => closeServer(server),
  };
}

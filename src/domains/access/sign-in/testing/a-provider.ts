import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export type RunningProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Failures of what it sends by itself, which it tells no one else. */
  readonly failures: readonly string[];
  readonly close: () => Promise<void>;
};

/** Listens on this computer, on a port that is free. */
export async function listenHere(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });

/**
 * A provider as an agency runs one (oidc-provider, certified for OpenID Connect), on loopback: PKCE demanded, back-channel logout, and a page
 * on which one says who one is. People are sent back to one address; what it sends by itself goes to where CAPE listens.
 */
export async function startProvider(backTo: string, key: string, heardAt: string): Promise<RunningProvider> {
  const failures: string[] = [];
  let handle: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => void handle?.(request, response));
  const issuer = await listenHere(server);
  const clientId = `cape-${key}`;
  const clientSecret = 'an invented secret of a test client';
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${backTo}/sign-in/back/${key}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        backchannel_logout_uri: `${heardAt}/sign-in/ended/${key}`,
        backchannel_logout_session_required: true,
      },
    ],
    pkce: { required: () => true },
    acrValues: ['urn:example:two-factors'],
    claims: { openid: ['sub'], sid: null, acr: null },
    features: {
      devInteractions: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    cookies: { keys: ['an invented key of a test provider'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // It refuses to send to loopback by itself, which is where all of this test is.
    fetch: (address, { dispatcher: _own, ...rest }: RequestInit & { dispatcher?: unknown }) => fetch(address, rest),
  } as Configuration;
  const provider = new Provider(issuer, configuration);
  provider.on('backchannel.error', (_context, error) => failures.push(error.message));
  handle = provider.callback();
  return { issuer, clientId, clientSecret, failures, close: () => closeServer(server) };
}

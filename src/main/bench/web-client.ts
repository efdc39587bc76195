import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';

type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A person at a browser of their own: one connection that is kept open, one session. */
export type WebClient = {
  readonly get: (path: string) => Promise<string>;
  /** Asks with a question that is sent in the body, and gives the answer. */
  readonly ask: (path: string, question: object) => Promise<string>;
  /** Sends a command with an act of its own, and gives the status of the answer. */
  readonly command: (path: string, input: object) => Promise<number>;
  /** Registers one invented signal and gives its id. */
  readonly register: () => Promise<string>;
  /** As whom it asks, for requests on other connections. */
  readonly as: { readonly cookie: string; readonly capacity: string; readonly sitting: string };
  readonly close: () => void;
};

/** Signs in as a person of the demo, as the sign-in page does, and keeps the connection. */
export async function signInAs(url: string, persona: string): Promise<WebClient> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie = '';

  const send = (method: 'GET' | 'POST', path: string, type?: string, body?: string): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { origin: url, 'content-type': type, 'content-length': Buffer.byteLength(body) }),
      };
      const sent = request(`${url}${path}`, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer });
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });

  const signedIn = await send('POST', '/sign-in/demo', 'application/x-www-form-urlencoded', `persona=${persona}`);
  cookie = (signedIn.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  if (signedIn.status !== 303 || cookie === '') throw new Error(`Signing in as ${persona} gave ${signedIn.status}.`);

  const get = async (path: string): Promise<string> => {
    const { status, body } = await send('GET', path);
    if (status !== 200) throw new Error(`GET ${path} gave ${status}: ${body.slice(0, 300)}`);
    return body;
  };
  const { capacity, sitting, now } = JSON.parse(await get('/api/session'));
  const device = uuidV4(randomBytes(16));
  let deviceSeq = 0;

  const act = () => ({
    id: uuidV7(new Date(now), randomBytes(16)),
    device,
    deviceSeq: deviceSeq++,
    capacity,
    sitting,
    happenedFrom: now,
    happenedTo: null,
    precision: 'minute' as const,
  });

  return {
    get,
    ask: async (path, question) => {
      const { status, body } = await send('POST', path, 'application/json', JSON.stringify(question));
      if (status !== 200) throw new Error(`POST ${path} gave ${status}: ${body.slice(0, 300)}`);
      return body;
    },
    command: async (path, input) =>
      (await send('POST', path, 'application/json', JSON.stringify({ act: act(), ...input }))).status,
    register: async () => {
      const signal = aSignal(act());
      const { status, body } = await send('POST', '/api/signals/register', 'application/json', JSON.stringify(signal));
      if (status !== 201) throw new Error(`Registering a signal gave ${status}: ${body.slice(0, 300)}`);
      return signal.signal;
    },
    as: { cookie, capacity, sitting },
    close: () => agent.destroy(),
  };
}

import { DeviceAnswer, type DeviceBatch, MediumArrived } from '../../kernel/device-act.ts';
import type { Bytes } from './bytes.ts';

/**
 * Why nothing more is sent now. *No network*: no server answers, or it says "not now". The others need a person. *Unknown phone*: the
 * server does not know this token. *Refused*: it does not take what was sent. *Answer*: what it says is not understood, so nothing
 * is deleted for it. *Not signed*: what should prove that the acts are there was not signed by this server. *Behind*: it holds
 * less than it has proved to hold. *Differs*: under a number of this phone it holds another act. *Disk*: what it says could not be
 * written down here.
 */
export type WhyNot =
  | 'no-network'
  | 'unknown-phone'
  | 'refused'
  | 'answer'
  | 'not-signed'
  | 'behind'
  | 'differs'
  | 'disk';

export class NotSent extends Error {
  override readonly name = 'NotSent';
  constructor(
    readonly why: WhyNot,
    readonly status = 0,
  ) {
    super(why);
  }
}

const patienceMs = 60_000;
/** What a proxy says for a server that is not there, and a server that has too much to do. */
const notNow = [408, 429, 500, 502, 503, 504];

async function post(path: string, headers: Record<string, string>, body: string | Bytes): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { accept: 'application/json', ...headers },
      body,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new NotSent('no-network');
  }
  if (notNow.includes(response.status)) throw new NotSent('no-network', response.status);
  if (response.status === 401) throw new NotSent('unknown-phone', 401);
  return response;
}

/** Half an answer is none, and the same is asked again later. */
async function jsonOf(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw new NotSent('no-network');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new NotSent('answer', response.status);
  }
}

export async function askBatch(batch: DeviceBatch): Promise<DeviceAnswer> {
  const response = await post('/api/device/batch', { 'content-type': 'application/json' }, JSON.stringify(batch));
  if (!response.ok) throw new NotSent('refused', response.status);
  const answer = DeviceAnswer.safeParse(await jsonOf(response));
  if (!answer.success) throw new NotSent('answer', response.status);
  return answer.data;
}

/**
 * *Not yet*: the act that names the medium has not come. *There*: this piece had come before. *Other*: the key of the medium does
 * not open it at the server.
 */
export async function sendPiece(
  token: string,
  medium: string,
  piece: number,
  sealed: Bytes,
): Promise<MediumArrived | 'not-yet' | 'there' | 'other'> {
  const response = await post(
    `/api/device/media/${medium}/${piece}`,
    { 'content-type': 'application/octet-stream', 'x-cape-device': token },
    sealed,
  );
  if (response.status === 404) return 'not-yet';
  if (response.status === 409) return 'there';
  if (response.status === 400) return 'other';
  if (!response.ok) throw new NotSent('refused', response.status);
  const arrived = MediumArrived.safeParse(await jsonOf(response));
  if (!arrived.success || arrived.data.id !== medium) throw new NotSent('answer', response.status);
  return arrived.data;
}

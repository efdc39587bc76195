import { SessionShown } from '../../../domains/access/schema.ts';
import { aSignal } from '../../../domains/signals/testing/builders.ts';
import type { ActEnvelope, Receipt } from '../../../kernel/act.ts';
import { uuidV4, uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';

/** What a server has confirmed: the act, and the leaf that it became in the log. */
export type Acknowledged = { readonly act: string; readonly leaf: string };

/** A person who is signed in to a running server, and what they do there. Each resolves when the answer is there, or throws. */
export type Visitor = {
  readonly register: () => Promise<Acknowledged & { readonly signal: string }>;
  readonly correct: (signal: string, basedOn: string) => Promise<Acknowledged>;
  readonly passOn: (signal: string, toUnit: number) => Promise<Acknowledged>;
  /** Asks about drafts as the window in which they are signed in. */
  readonly drafts: (what: 'keep' | 'find', asked: object) => Promise<unknown>;
  /** What time it is for them, in milliseconds since 1970. */
  readonly now: () => Promise<number>;
};

/** Signs in by HTTP, as a browser does that has no script. */
export async function visit(origin: string, persona: string): Promise<Visitor> {
  const sameOrigin = { 'sec-fetch-site': 'same-origin' };
  const entered = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...sameOrigin, 'content-type': 'application/x-www-form-urlencoded' },
    body: `persona=${persona}`,
  });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0];
  if (entered.status !== 303 || !cookie) throw new Error(`${persona} was not let in: ${entered.status}.`);
  const askSession = async () =>
    SessionShown.parse(await (await fetch(`${origin}/api/session`, { headers: { cookie } })).json());
  const session = await askSession();
  const device = uuidV4(randomBytes(16));
  let deviceSeq = 0;
  const envelope = (): ActEnvelope => ({
    id: uuidV7(new Date(session.now), randomBytes(16)),
    device,
    deviceSeq: deviceSeq++,
    capacity: session.capacity,
    sitting: session.sitting,
    happenedFrom: session.now,
    happenedTo: null,
    precision: 'minute',
  });
  const send = async (path: string, body: { act: ActEnvelope }): Promise<Acknowledged> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { ...sameOrigin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const told = (await answer.json()) as { receipt?: Receipt };
    if (!answer.ok || !told.receipt)
      throw new Error(`${path} was answered with ${answer.status}: ${JSON.stringify(told)}`);
    return { act: body.act.id, leaf: told.receipt.leaf };
  };
  return {
    drafts: async (what, asked) => {
      const { capacity, sitting } = session;
      const answer = await fetch(`${origin}/api/drafts/${what}`, {
        method: 'POST',
        headers: { ...sameOrigin, cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ ...asked, as: { capacity, sitting } }),
      });
      if (!answer.ok) throw new Error(`A draft was answered with ${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
    now: async () => Date.parse((await askSession()).now),
    register: async () => {
      const body = aSignal(envelope());
      return { ...(await send('/api/signals/register', body)), signal: body.signal };
    },
    correct: (signal, basedOn) =>
      send(`/api/signals/${signal}/correct`, {
        act: envelope(),
        basedOn: [basedOn],
        facts: { people: { known: 'counted', number: deviceSeq } },
        narrative: null,
        reason: 'Påhittad rättelse.',
      } as { act: ActEnvelope }),
    passOn: (signal, toUnit) =>
      send(`/api/signals/${signal}/pass-on`, {
        act: envelope(),
        toUnit,
        facts: ['sector', 'workplace', 'signs'],
        purpose: 'Påhittat råd.',
        ground: 'se.consultation-without-person',
        weighing: null,
      } as { act: ActEnvelope }),
  };
}

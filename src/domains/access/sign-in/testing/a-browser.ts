import type { FastifyInstance } from 'fastify';
import type { PasskeyAsked, SigningAsked } from './a-passkey.ts';

export type Seen = {
  readonly status: number;
  readonly address: string;
  readonly body: string;
  readonly headers: Headers;
};

/** What the addresses of signing in answer; each test reads what the one it has named gives. */
type Answered = PasskeyAsked & {
  readonly excludeCredentials: readonly unknown[];
  readonly problem: { readonly id: string; readonly prove?: string };
  readonly passkey: SigningAsked & { readonly allowCredentials: readonly { readonly id: string }[] };
  readonly demo: boolean;
};

/** From where it asks, and as what it names itself, where a test is about that. */
type AskedFrom = { readonly agent?: string; readonly network?: string };

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Follows redirects between CAPE and a provider and keeps the cookies of each, as a browser does. No script runs in it. */
export function aBrowser(cape: FastifyInstance, origin: string, { agent = firefox, network }: AskedFrom = {}) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (address: string): Map<string, string> => {
    const jar = jars.get(new URL(address).origin) ?? new Map<string, string>();
    jars.set(new URL(address).origin, jar);
    return jar;
  };

  async function once(address: string, sent?: Record<string, string> | { readonly json: object }): Promise<Seen> {
    const form = sent && !('json' in sent) ? sent : undefined;
    const json = sent && 'json' in sent ? JSON.stringify(sent.json) : undefined;
    const jar = jarOf(address);
    const headers: Record<string, string> = {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      'accept-language': 'en',
      'user-agent': agent,
      ...(network ? { 'x-forwarded-for': network } : {}),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' } : {}),
      ...(json ? { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } : {}),
    };
    const body = form ? new URLSearchParams(form).toString() : json;
    let seen: Seen;
    if (address.startsWith(origin)) {
      const { pathname, search, host } = new URL(address);
      const answer = await cape.inject({
        method: sent ? 'POST' : 'GET',
        url: `${pathname}${search}`,
        headers: { ...headers, host },
        ...(body === undefined ? {} : { payload: body }),
      });
      const given = new Headers();
      for (const [name, value] of Object.entries(answer.headers))
        for (const one of [value].flat()) if (one !== undefined) given.append(name, String(one));
      seen = { status: answer.statusCode, address, body: answer.body, headers: given };
    } else {
      const answer = await fetch(address, {
        method: sent ? 'POST' : 'GET',
        redirect: 'manual',
        headers,
        ...(body === undefined ? {} : { body }),
      });
      seen = { status: answer.status, address, body: await answer.text(), headers: answer.headers };
    }
    for (const cookie of seen.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970|max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return seen;
  }

  /** Goes on until a page is shown, or until the address begins with `stopAt`. */
  async function follow(seen: Seen, stopAt?: string): Promise<Seen> {
    let now = seen;
    for (let hops = 0; hops < 15; hops++) {
      const next = now.headers.get('location');
      if (!next) return now;
      const address = new URL(next, now.address).href;
      if (stopAt && address.startsWith(stopAt)) return { ...now, address };
      now = await once(address);
    }
    throw new Error('It led round in circles.');
  }

  return {
    cookies: (address: string): ReadonlyMap<string, string> => jarOf(address),
    go: async (path: string, stopAt?: string) => follow(await once(new URL(path, origin).href), stopAt),
    send: async (path: string, form: Record<string, string>) => follow(await once(new URL(path, origin).href, form)),
    /** Says who one is on the page of the provider of these tests, and goes on to where it leads. */
    sayWho: async (seen: Seen, login: string, stopAt?: string): Promise<Seen> => {
      let now = seen;
      for (let steps = 0; steps < 4; steps++) {
        const action = /action="([^"]+)"/.exec(now.body)?.[1];
        const prompt = /name="prompt" value="([^"]+)"/.exec(now.body)?.[1];
        if (!action || !prompt) return now;
        const answer = await once(new URL(action, now.address).href, { prompt, login, password: 'not looked at' });
        now = await follow(answer, stopAt);
      }
      return now;
    },
    once,
    follow,
    /** What a script of ours sends: JSON there, JSON back. */
    ask: async <Answer = Answered>(path: string, json: object): Promise<{ status: number; answer: Answer }> => {
      const { status, body } = await once(`${origin}${path}`, { json });
      return { status, answer: JSON.parse(body) as Answer };
    },
  };
}

import { afterEach, describe, expect, it } from 'vitest';
import { providerAsker } from './ask-provider.server.ts';
import type { Provider } from './provider.ts';
import { type Liar, startLiar } from './testing/a-liar.ts';

const here = 'http://localhost:4100/sign-in/back';
const name = { sv: 'Provinloggning', en: 'Sample sign-in' };
const started: Liar[] = [];
afterEach(async () => {
  for (const liar of started.splice(0)) await liar.close();
});

async function aProvider(id: string): Promise<{ liar: Liar; provider: Provider }> {
  const liar = await startLiar();
  started.push(liar);
  const { issuer, clientId, clientSecret } = liar;
  const algorithms = ['RS256'];
  const asks = { scopes: [], assurance: null, jwtLogout: false, algorithms };
  return {
    liar,
    provider: { id, agency: 1, key: id, name, agencyName: name, issuer, clientId, secret: clientSecret, ...asks },
  };
}

/** Signs in as a browser does, which follows to where the provider sends it. */
async function signIn(asker: ReturnType<typeof providerAsker>, provider: Provider): Promise<string> {
  const { address, ...begun } = await asker.begin(provider, here);
  const sent = await fetch(address, { redirect: 'manual' });
  const { subject } = await asker.finish(provider, new URL(sent.headers.get('location') ?? ''), begun);
  return subject;
}

const refused = (error: unknown): string => (error as { refusal?: string }).refusal ?? String(error);

describe('a provider that is slow', () => {
  it('holds up those who sign in there, and no one at another provider', async () => {
    const asker = providerAsker({ patience: 3600 });
    const [slow, quick] = [await aProvider('slow'), await aProvider('quick')];
    let letGo = (): void => {};
    slow.liar.tell({ slow: { at: '/token', until: new Promise((go) => (letGo = go)) } });
    const done: string[] = [];
    const waiting = Array.from({ length: 10 }, () => signIn(asker, slow.provider).then(() => done.push('slow')));
    expect(await signIn(asker, quick.provider)).toBe('employee-1000');
    expect(done).toEqual([]);
    letGo();
    await Promise.all(waiting);
    expect(done.length).toBe(10);
  });

  it('has a line of so many, and the next is told so instead of waiting', async () => {
    const asker = providerAsker({ patience: 3600 });
    const { liar, provider } = await aProvider('slow');
    let letGo = (): void => {};
    liar.tell({ slow: { at: '/.well-known/openid-configuration', until: new Promise((go) => (letGo = go)) } });
    const waiting = Array.from({ length: 48 }, () => asker.begin(provider, here));
    expect(await asker.begin(provider, here).catch(refused)).toBe('busy');
    letGo();
    expect((await Promise.all(waiting)).every(({ address }) => address.startsWith(provider.issuer))).toBe(true);
  });

  it.each(['/.well-known/openid-configuration', '/token', '/keys'] as const)(
    'is given up at %s, with the sentence that it did not answer, and is asked afresh the next time',
    async (at) => {
      const asker = providerAsker({ patience: 1 });
      const { liar, provider } = await aProvider('slow');
      liar.tell({ slow: { at, until: new Promise(() => {}) } });
      expect(await signIn(asker, provider).catch(refused)).toBe('unreachable');
      liar.tell({});
      // On a busy machine it may be slow once more by itself: it is asked again, as a person would.
      let answer = 'unreachable';
      while (answer === 'unreachable') answer = await signIn(asker, provider).catch(refused);
      expect(answer).toBe('employee-1000');
    },
  );
});

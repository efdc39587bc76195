import { aBrowser } from '../../domains/access/sign-in/testing/a-browser.ts';
import { aPasskey } from '../../domains/access/sign-in/testing/a-passkey.ts';
import { startProvider } from '../../domains/access/sign-in/testing/a-provider.ts';
import { connectProvider, inviteAccount } from '../../domains/access/sign-in/testing/connected.ts';
import { accountOf, setStage } from '../../testing/people.ts';
import { startWhole } from '../proofs/world/whole-server.ts';
import { open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const rounds = 30;
const origin = 'http://localhost:4100';
const key = 'agency-login';

/** From the press on a way to sign in until My work has its rows: what a person waits each morning, without the time of their fingers. */
export const signIn: Section = {
  name: 'sign-in',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place, workshop.say)));
    return rows;
  },
};

async function measure(place: BenchPlace, say: (line: string) => void): Promise<BenchRow[]> {
  say(place.kind);
  const opened = await open(place);
  const stage = await setStage(opened);
  const { server } = await startWhole(stage, { demo: false });
  const provider = await startProvider(origin, key, await server.listen({ host: '127.0.0.1', port: 0 }));
  const browser = () => aBrowser(server, origin);
  const work = async (visitor: ReturnType<typeof browser>): Promise<void> => {
    for (const path of ['/api/session', '/api/work']) {
      const { status } = await visitor.once(`${origin}${path}`);
      if (status !== 200) throw new Error(`${path} gave ${status} after signing in.`);
    }
  };
  try {
    await connectProvider(opened.asOwner, opened.keys, { agency: 1, key, ...provider });
    const first = browser();
    await first.send('/sign-in/invitation', { code: await inviteAccount(opened.asOwner, accountOf.ines) });
    await first.sayWho(await first.go(`/sign-in/with/${key}`), 'employee-1', `${origin}/app`);
    const atProvider: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      atProvider.push(
        await timeOf(async () => {
          await first.go(`/sign-in/with/${key}`, `${origin}/app`); // the provider knows the browser still
          await work(first);
        }),
      );

    const passkey = aPasskey(origin);
    const invited = browser();
    await invited.send('/sign-in/invitation', { code: await inviteAccount(opened.asOwner, accountOf.karin) });
    const question = JSON.parse((await invited.once(`${origin}/sign-in/passkey/make`, {})).body);
    await invited.once(`${origin}/sign-in/passkey/made`, { answer: passkey.make(question) });
    const byPasskey: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      byPasskey.push(
        await timeOf(async () => {
          const visitor = browser();
          const asked = JSON.parse((await visitor.once(`${origin}/sign-in/passkey/ask`, { next: '/app' })).body);
          await visitor.once(`${origin}/sign-in/passkey`, { answer: passkey.sign(asked) });
          await work(visitor);
        }),
      );
    const to = 'to the rows of My work';
    return [
      row('sign-in', `at a provider that knows the browser, ${to}`, {
        database: place.kind,
        ...spread(atProvider),
        note: 'oidc-provider in the same process: its own time is in it',
      }),
      row('sign-in', `by a passkey, ${to}`, { database: place.kind, ...spread(byPasskey) }),
    ];
  } finally {
    await provider.close();
    await server.close();
    await opened.close();
  }
}

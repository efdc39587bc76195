import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { invitationCode, invitationRandom } from '../../../domains/access/public.server.ts';
import { aBrowser } from '../../../domains/access/sign-in/testing/a-browser.ts';
import { aPasskey } from '../../../domains/access/sign-in/testing/a-passkey.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { openKeyFile } from '../../../platform/crypto/key-file.ts';
import { setStage } from '../../../testing/people.ts';
import { openStore, provisionNothing, type TestStore } from '../../../testing/stores.ts';
import { fingerprintOfCopy } from '../../keys/copy-fingerprint.ts';
import { startWhole } from '../../proofs/world/whole-server.ts';
import { offerFirstStart } from '../store.ts';

/** A database for production in which there is nothing: its owner makes one of a demo, which no one else can. */
const provisionEmpty = async (client: pg.ClientBase): Promise<void> => {
  await client.query('alter table access.instance disable trigger keep');
  await client.query('update access.instance set demo = false');
  await client.query('alter table access.instance enable trigger keep');
};

/** The server over an empty database, as a browser meets it. */
export async function anEmptyServer(
  kind: TestStore['kind'],
  more: Readonly<Record<string, string>> = {},
  { demo = false } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'cape-first-start-'));
  const keyFile = join(folder, 'keys.json');
  await openKeyFile(keyFile, { create: true });
  const stage = await setStage(await openStore(kind, demo ? provisionNothing : provisionEmpty));
  const { store } = stage;
  const env = { CAPE_DEMO: '0', CAPE_DATA: folder, ...more };
  const whole = await startWhole(stage, { demo: false, env });
  const origin = more.CAPE_ORIGIN ?? 'http://localhost:4100';
  return {
    ...{ store, whole, origin, folder },
    /** A new code, as a start prints it. */
    offer: async (): Promise<string> => {
      const code = invitationCode(randomBytes(invitationRandom));
      const until = await store.database.transaction('cape_login', (tx) => offerFirstStart(tx, code));
      return until ? code : '';
    },
    visitor: () => aBrowser(whole.server, origin),
    fingerprint: async () => (await fingerprintOfCopy(keyFile)) ?? '',
    asOwner: store.asOwner,
    close: async () => {
      await whole.server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type EmptyServer = Awaited<ReturnType<typeof anEmptyServer>>;
type Visitor = ReturnType<EmptyServer['visitor']>;

/** What an invented agency in Latvia answers, step by step. */
const answers = {
  country: { country: 'LV', language: 'en' },
  agency: { name: 'Izdomātā aģentūra', nameEn: 'The Invented Agency', kind: 'police' },
  unit: { name: 'Parauga vienība', nameEn: 'The Sample Unit', 'capacities-criminal-investigation': 'yes' },
  administrator: { name: 'Alma Provberg', title: 'koordinatore' },
} as const;

export async function answerWho(visitor: Visitor): Promise<void> {
  for (const [step, form] of Object.entries(answers)) await visitor.send(`/set-up/${step}`, form);
}

export async function makePasskey(visitor: Visitor, origin: string) {
  const key = aPasskey(origin);
  const asked = await visitor.once(`${origin}/set-up/passkey/ask`, {});
  const seen = await visitor.once(`${origin}/set-up/passkey/made`, { answer: key.make(JSON.parse(asked.body)) });
  return { key, seen };
}

/** Every step but the last. */
export async function answerAll(server: EmptyServer, visitor: Visitor): Promise<string[]> {
  await answerWho(visitor);
  await makePasskey(visitor, server.origin);
  const { body } = await visitor.go('/set-up/codes');
  await visitor.send('/set-up/codes', { kept: 'yes' });
  await visitor.send('/set-up/key-file', { fingerprint: await server.fingerprint() });
  return [...body.matchAll(/<code>([0-9a-z-]{29})<\/code>/g)].map(([, code = '']) => code);
}

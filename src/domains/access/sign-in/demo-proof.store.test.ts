import { expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, provisionPeople, setStage, testNow } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';

it('a press is enough for an invented person of a demo to prove again who they are, and is in the log', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  const { server } = await startWhole(stage);
  try {
    const { token } = await stage.signIn(accountOf.ines, 'supervision');
    await stage.store.asOwner(`update access.session set proved_at = proved_at - interval '16 minutes'`);
    const asks = (path: string, payload: object) =>
      server.inject({
        ...{ method: 'POST', url: `/api/sign-in/${path}`, payload },
        headers: {
          ...{ host: 'localhost:4100', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
          cookie: `cape-dev=${Buffer.from(token).toString('base64url')}`,
        },
      });
    const proof = { verb: 'case.give-copy', act: uuidV7(testNow, randomBytes(16)) };
    expect((await asks('passkeys/ask', {})).json().problem).toMatchObject({ id: 'http.prove-again' });
    expect((await asks('proof/ask', proof)).json()).toEqual({ passkey: null, provider: null, demo: true });
    expect((await asks('proof', { ...proof, answer: null })).statusCode).toBe(200);
    expect((await asks('passkeys/ask', {})).statusCode).toBe(200);
    const entries = await stage.store.asOwner<{ bytes: Buffer }>('select bytes from audit.entry order by seq');
    expect(entries.map(({ bytes }) => JSON.parse(bytes.toString()))).toContainEqual(
      expect.objectContaining({ verb: 'session.prove', for: 'case.give-copy', objects: [proof.act] }),
    );
  } finally {
    await server.close();
    await stage.store.close();
  }
});

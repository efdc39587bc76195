import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHolders } from '../../../main/domains.ts';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { SentFile } from '../../../platform/files/sent-file.ts';
import { TooFast } from '../../../platform/http/limits/too-fast.ts';
import { sendPiece } from '../../../testing/bring-file.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { sendContents } from '../contents.server.ts';
import { pieceBytes, usualLimits } from '../limits.ts';
import { type FileAt, fileStage, someText } from '../testing/file-stage.ts';
import { pngOf, zipBomb } from '../testing/hostile-files.ts';
import { pieceDoor } from './piece-door.server.ts';

describe.each(storeKinds())('what comes and goes of files, on %s', (kind) => {
  let stage: Stage;
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let karin: Person;
  let caseId: string;
  let files: ReturnType<typeof fileStage>;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    files = fileStage(stage);
    karin = await stage.signIn(accountOf.karin, 'support');
    caseId = await files.openCase(karin);
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  const ask = (of: FileAt, headers: Record<string, string> = {}, payload = someText(5)) =>
    whole.server.inject({
      method: 'POST',
      url: `/api/files/case/${of.id}/${of.file}/pieces/0`,
      headers: {
        ...{ host: 'localhost', 'sec-fetch-site': 'same-origin', 'content-type': 'application/vnd.cape.piece' },
        ...{ 'x-cape-capacity': karin.capacity, 'x-cape-sitting': karin.sitting },
        cookie: `cape-dev=${Buffer.from(karin.token).toString('base64url')}`,
        ...headers,
      },
      payload,
    });

  /** The same database, and what is told before each of its transactions of a role. */
  const watched = (before: (role: string) => Promise<void> | void) => ({
    runtime: {
      ...stage.runtime,
      database: {
        ...stage.store.database,
        transaction: async (role, work) => {
          await before(role);
          return stage.store.database.transaction(role, work);
        },
      } satisfies Database,
    },
  });

  it('takes pieces from our own pages alone, from who is signed in, in the capacity that they act in', async () => {
    const of = await files.add(karin, { id: caseId, bytes: 5 });
    expect((await ask(of, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await ask(of, { cookie: '' })).statusCode).toBe(401);
    expect((await ask(of, { 'x-cape-capacity': 'supervision' })).statusCode).toBe(409);
    expect((await ask(of, { 'x-cape-sitting': 'x' })).statusCode).toBe(400);
    expect((await ask(of, { 'content-type': 'application/octet-stream' })).statusCode).toBe(400);
    expect((await ask(of, {}, someText(pieceBytes + 1))).statusCode).toBe(400);
    expect((await ask(of)).json()).toEqual({ arrived: 1, pieces: 1, state: 'kept' });
  });

  it('reads nothing of what is sent by a person who is not signed in, or from elsewhere', async () => {
    const of = await files.add(karin, { id: caseId, bytes: 5 });
    // Read, each of these would be refused for its length.
    const tooLong = someText(pieceBytes + 1);
    expect((await ask(of, { cookie: '' }, tooLong)).statusCode).toBe(401);
    expect((await ask(of, { cookie: `cape-dev=${'A'.repeat(43)}` }, tooLong)).statusCode).toBe(401);
    expect((await ask(of, { 'sec-fetch-site': 'cross-site' }, tooLong)).statusCode).toBe(403);
  });

  it('takes the type of a piece on no other route', async () => {
    const answer = await whole.server.inject({
      method: 'POST',
      url: `/api/files/case/${caseId}/add`,
      headers: {
        ...{ host: 'localhost', 'sec-fetch-site': 'same-origin', 'content-type': 'application/vnd.cape.piece' },
        cookie: `cape-dev=${Buffer.from(karin.token).toString('base64url')}`,
      },
      payload: someText(300_000),
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problem.id).toBe('http.not-json');
  });

  it('lets an account send at its pace and in its places, and logs one of many refusals', async () => {
    const paced = { ...stage.runtime, pace: () => ({ wait: 0, isFirst: false }) };
    const other = await stage.signIn(accountOf.ulf, 'support');
    const crowded = pieceDoor(paced, () => 0);
    const inside = await Promise.all(Array.from({ length: 6 }, () => crowded.enter(karin.token)));
    const waiting = Array.from({ length: 12 }, () => crowded.enter(karin.token));
    // Which of those who ask at once gets the last place is chance: so many wait, and one more hears that it is too much.
    const more = crowded.enter(karin.token);
    const outcome = await Promise.race([...waiting, more].map((one) => one.catch((error: unknown) => error)));
    expect(outcome).toBeInstanceOf(TooFast);
    (await crowded.enter(other.token)).leave();
    for (const { leave } of inside) leave();
    for (const { value } of (await drained([...waiting, more])).filter(({ status }) => status === 'fulfilled'))
      expect(value).toBe(accountOf.karin);

    const door = pieceDoor(paced, () => 0);
    for (let n = 0; n < 600; n++) (await door.enter(karin.token)).leave();
    await expect(door.enter(karin.token)).rejects.toBeInstanceOf(TooFast);
    (await door.enter(other.token)).leave();

    const problem = new Error('not one of ours');
    expect(door.refuse('a', problem)).toBe(problem);
    const refused = await files
      .add(karin, { id: caseId, bytes: 0 })
      .then(() => null)
      .catch((error: unknown) => error);
    const answers = Array.from({ length: 40 }, () => door.refuse('a', refused));
    expect(answers.filter((one) => one === refused)).toHaveLength(30);
    expect(answers.slice(30).map((one) => (one instanceof TooFast ? one.isFirst : null))).toEqual([
      true,
      ...Array(9).fill(false),
    ]);
  });

  it('is read through once, however often its last piece is sent meanwhile', async () => {
    const contents = someText(9 * pieceBytes);
    const of = await files.add(karin, { id: caseId, bytes: contents.length });
    const piece = (n: number, by: Pick<Stage, 'runtime'>) =>
      sendPiece(by, karin, { ...of, piece: n, contents: contents.subarray(n * pieceBytes, (n + 1) * pieceBytes) });
    for (let n = 0; n < 8; n++) await piece(n, stage);
    let reads = 0;
    const counting = watched((role) => {
      if (role === 'cape_read') reads += 1;
    });
    const taken = await Promise.all(Array.from({ length: 5 }, () => piece(8, counting)));
    expect(taken).toEqual(Array(5).fill({ arrived: 9, pieces: 9, state: 'kept' }));
    // To find it, and three windows of four pieces.
    expect(reads).toBe(4);
  });

  it('that is withdrawn while it is read through is not said to be kept', async () => {
    const of = await files.add(karin, { id: caseId, bytes: 5 });
    let isWithdrawn = false;
    const withdrawing = watched(async (role) => {
      if (role !== 'cape_read' || isWithdrawn) return;
      isWithdrawn = true;
      await stage.ask(karin, 'attachment.withdraw', of, { act: karin.envelope(), reason: 'Fel ärende.' });
    });
    await expect(sendPiece(withdrawing, karin, { ...of, piece: 0, contents: someText(5) })).rejects.toMatchObject({
      text: { id: 'attachment.not-taken' },
    });
    expect((await files.line(karin, of)).state).toBe('withdrawn');
  });

  it('of two formats, or that would unpack to a flood, is stored and sent as its bytes, under rules that run none of it', async () => {
    const script = Buffer.from('<script>steal()</script>');
    const polyglot = Buffer.concat([pngOf({ width: 30_000, height: 30_000 }), script]);
    for (const [contents, name, kept, type] of [
      [polyglot, '..\\..\\lön\u202egnp.html', 'löngnp.html', 'png'],
      [Buffer.from(zipBomb(50)), 'C:\\avtal.docx', 'avtal.docx', 'docx'],
    ] as const) {
      const { of, taken } = await files.addWhole(karin, contents, { id: caseId, name });
      expect(taken?.state).toBe('kept');
      expect(await files.line(karin, of)).toMatchObject({ name: kept, type, bytes: contents.length });
      const { rawPayload, headers } = await whole.server.inject({
        method: 'GET',
        url: `/api/files/case/${of.id}/${of.file}/contents`,
        headers: { host: 'localhost', cookie: `cape-dev=${Buffer.from(karin.token).toString('base64url')}` },
      });
      expect(rawPayload.equals(contents)).toBe(true);
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toMatch(/^attachment; /);
      expect(headers['content-security-policy']).toContain("default-src 'none'; sandbox");
    }
  });

  it('is never read for a request of its head alone', async () => {
    const { of } = await files.addWhole(karin, someText(10), { id: caseId });
    const url = `/api/files/${of.kind}/${of.id}/${of.file}/contents`;
    const cookie = `cape-dev=${Buffer.from(karin.token).toString('base64url')}`;
    expect(
      (await whole.server.inject({ method: 'HEAD', url, headers: { host: 'localhost', cookie } })).statusCode,
    ).toBe(404);
  });

  it('is fetched by one account six times at once and no more, and by another beside it', async () => {
    const { of } = await files.addWhole(karin, someText(10), { id: caseId });
    const shown = { id: of.file, matter: { kind: of.kind, id: of.id }, name: 'x', bytes: 10, pieces: 1 };
    const ends: (() => void)[] = [];
    const fetching = (person: Person): Promise<SentFile> =>
      sendContents(fileHolders, usualLimits)(shown, {
        ...stage.runtime,
        token: person.token,
        onEnd: (work) => ends.push(work),
      });
    for (let n = 0; n < 6; n++) await fetching(karin);
    await expect(fetching(karin)).rejects.toMatchObject({ text: { id: 'attachment.fetching-many' } });
    await fetching(await stage.signIn(accountOf.ulf, 'support'));
    ends[0]?.();
    await fetching(karin);
    for (const end of ends) end();
    // What was sent whole, to who asks one after the other, has left its place.
    for (let n = 0; n < 8; n++) {
      const answer = await whole.server.inject({
        method: 'GET',
        url: `/api/files/case/${of.id}/${of.file}/contents`,
        headers: { host: 'localhost', cookie: `cape-dev=${Buffer.from(karin.token).toString('base64url')}` },
      });
      expect([answer.statusCode, answer.rawPayload.length]).toEqual([200, 10]);
    }
  });
});

/** Ends all who come in, one after the other, as each gets its place. */
async function drained(all: readonly Promise<{ readonly who: string; readonly leave: () => void }>[]) {
  const ended = all.map((one) =>
    one.then(
      ({ who, leave }) => {
        leave();
        return { status: 'fulfilled' as const, value: who };
      },
      () => ({ status: 'rejected' as const, value: '' }),
    ),
  );
  return Promise.all(ended);
}

import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHolders } from '../../main/domains.ts';
import { sendPiece } from '../../testing/bring-file.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { sendContents } from './contents.server.ts';
import { type FileLimits, pieceBytes, usualLimits } from './limits.ts';
import { type FileAt, fileStage, someText } from './testing/file-stage.ts';

describe.each(storeKinds())('files in a folder beside the database, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let caseId: string;
  let files: ReturnType<typeof fileStage>;
  let folder: string;
  let limits: FileLimits;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cape-files-'));
    limits = { ...usualLimits, folder };
    stage = await setStage(await openStore(kind, provisionPeople));
    files = fileStage(stage);
    karin = await stage.signIn(accountOf.karin, 'support');
    caseId = await files.openCase(karin);
  });
  afterAll(async () => {
    await stage.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addWhole = async (contents: Buffer): Promise<FileAt> =>
    (await files.addWhole(karin, contents, { id: caseId, limits })).of;
  const fetched = async (of: FileAt, count: number, under = limits): Promise<Buffer> => {
    const shown = { id: of.file, matter: { kind: of.kind, id: of.id }, name: 'x', bytes: 1, pieces: count };
    const ends: (() => void)[] = [];
    try {
      const sending = { ...stage.runtime, token: karin.token, onEnd: (work: () => void) => ends.push(work) };
      const { contents } = await sendContents(fileHolders, under)(shown, sending);
      const all: Uint8Array[] = [];
      for await (const piece of contents) all.push(piece);
      return Buffer.concat(all);
    } finally {
      for (const end of ends) end();
    }
  };
  const placesOf = async ({ file }: FileAt): Promise<string[]> => {
    const rows = await stage.store.asOwner<{ name: string; sealed: unknown }>(
      `select encode(in_folder, 'hex') as name, sealed from attachments.piece where attachment = $1 order by piece`,
      [file],
    );
    expect(rows.every(({ sealed }) => sealed === null)).toBe(true);
    return rows.map(({ name }) => join(folder, name.slice(0, 2), name));
  };

  it('come back byte by byte, and the folder says neither what they are nor whose', async () => {
    const contents = someText(2 * pieceBytes + 17);
    const of = await addWhole(contents);
    expect((await fetched(of, 3)).equals(contents)).toBe(true);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'));
    expect(names).toHaveLength(3);
    for (const name of names) {
      expect(name).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{62}$/);
      expect((await readFile(join(folder, name))).includes('en påhittad rad')).toBe(false);
    }
  });

  it('are resumed where they stopped, each piece once, with what came before in the database', async () => {
    const contents = someText(2 * pieceBytes + 5);
    const of = await files.add(karin, { id: caseId, bytes: contents.length });
    const send = (piece: number, under: FileLimits) =>
      sendPiece(
        stage,
        karin,
        { ...of, piece, contents: contents.subarray(piece * pieceBytes, (piece + 1) * pieceBytes) },
        under,
      );
    await send(0, usualLimits);
    await Promise.all([send(1, limits), send(1, limits)]);
    expect((await files.line(karin, of)).coming?.missing).toEqual([{ from: 2, to: 3 }]);
    expect(await send(2, limits)).toEqual({ arrived: 3, pieces: 3, state: 'kept' });
    expect((await fetched(of, 3)).equals(contents)).toBe(true);
  });

  it('are refused with a sentence when a piece was changed, swapped or taken away there, and whole again when it is back', async () => {
    const contents = someText(pieceBytes + 9);
    const of = await addWhole(contents);
    const [first = '', second = ''] = await placesOf(of);
    const damaged = { text: { id: 'attachment.damaged' } };
    const before = await readFile(first);
    const flipped = Buffer.from(before);
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    await writeFile(first, flipped);
    await expect(fetched(of, 2)).rejects.toMatchObject(damaged);
    await writeFile(first, await readFile(second));
    await expect(fetched(of, 2)).rejects.toMatchObject(damaged);
    await rename(first, `${first}.gone`);
    await expect(fetched(of, 2)).rejects.toMatchObject(damaged);
    await expect(fetched(of, 2, usualLimits)).rejects.toMatchObject(damaged);
    await writeFile(first, before);
    expect((await fetched(of, 2)).equals(contents)).toBe(true);
  });

  it('of a row are in one place and no other, as the database asks', async () => {
    const of = await addWhole(someText(5));
    await expect(
      stage.store.asOwner(`update attachments.piece set sealed = '\\x00' where attachment = $1`, [of.file]),
    ).rejects.toThrow(/check/);
    await expect(
      stage.store.asOwner('update attachments.piece set in_folder = null where attachment = $1', [of.file]),
    ).rejects.toThrow(/check/);
  });
});

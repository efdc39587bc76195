import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHolders } from '../../main/domains.ts';
import type { LogLine } from '../../platform/log/log.ts';
import { clamdAt, type Scanner, ScannerUnreachable } from '../../platform/scan/clamd.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { sendContents } from './contents.server.ts';
import { scanAttachment, scanJob } from './jobs.ts';
import { pieceBytes, usualLimits } from './limits.ts';
import { type FileAt, fileStage, newFileId, someText } from './testing/file-stage.ts';

const limits = { ...usualLimits, scans: true };

/** A daemon at a socket that behaves as it is told. */
async function aSocket(behave: (one: Socket) => void): Promise<{ path: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cape-scan-'));
  const path = join(folder, 'clamd.sock');
  const open: Socket[] = [];
  const server = createServer((one) => {
    open.push(one);
    one.on('error', () => undefined);
    behave(one);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    path,
    close: async () => {
      for (const one of open) one.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describe('a file that waits to be scanned', () => {
  let stage: Stage;
  let karin: Person;
  let caseId: string;
  let files: ReturnType<typeof fileStage>;
  const queued: { kind: string; unit: number; id: string }[] = [];
  const log: LogLine[] = [];

  beforeAll(async () => {
    const made = await setStage(await openStore('embedded', provisionPeople));
    stage = { ...made, runtime: { ...made.runtime, queue: async (_tx, job) => void queued.push(job) } };
    files = fileStage(stage);
    karin = await stage.signIn(accountOf.karin, 'support');
    caseId = await files.openCase(karin);
  });
  afterAll(() => stage.store.close());

  const addWhole = async (contents: Buffer): Promise<FileAt> =>
    (await files.addWhole(karin, contents, { id: caseId, limits })).of;
  const scan = (scanner: Scanner | null, { file }: FileAt) => {
    const job = queued.find(({ id }) => id === file);
    if (!job) throw new Error('No job was queued.');
    return scanAttachment({ ...stage.runtime, scanner, log: (line) => log.push(line) }, job);
  };
  const fetchFile = (of: FileAt) => stage.ask(karin, 'attachment.fetch', of);
  const tell = async (of: FileAt) => (await files.line(karin, of)).scan;

  it('is closed, and has a job for its unit that holds nothing but its id', async () => {
    const of = await addWhole(someText(10));
    expect(await tell(of)).toBe('waiting');
    expect(queued).toContainEqual({ kind: scanJob, unit: expect.any(Number), id: of.file });
    await expect(fetchFile(of)).rejects.toMatchObject({ text: { id: 'attachment.not-scanned' } });
    // What was begun before it was closed gets no more of it either.
    const shown = { id: of.file, matter: { kind: of.kind, id: of.id }, name: 'x', bytes: 10, pieces: 1 };
    const sending = sendContents(fileHolders, limits)(shown, {
      ...stage.runtime,
      token: karin.token,
      onEnd: () => undefined,
    });
    await expect(sending).rejects.toMatchObject({ text: { id: 'attachment.not-scanned' } });
  });

  it('waits on where there is no scanner, none answers, or what it says is not understood', async () => {
    const of = await addWhole(someText(10));
    await expect(scan(null, of)).rejects.toMatchObject({ name: 'TriedInVain' });
    await expect(scan(clamdAt('/nowhere/clamd.sock'), of)).rejects.toMatchObject({ name: 'TriedInVain' });
    for (const said of ['', 'stream: OK', 'UNKNOWN COMMAND\0', 'stream: OK FOUND it\0', `${'x'.repeat(5000)}\0`]) {
      const liar = await aSocket((one) => one.end(said));
      await expect(scan(clamdAt(liar.path), of), said).rejects.toMatchObject({ name: 'TriedInVain' });
      await liar.close();
    }
    const rude = await aSocket((one) => one.destroy());
    await expect(clamdAt(rude.path)(pieces(someText(pieceBytes), 30))).rejects.toBeInstanceOf(ScannerUnreachable);
    await rude.close();
    expect(await tell(of)).toBe('waiting');
    expect(log).toContainEqual({ event: 'scanner-unreachable' });
  });

  it('is told what was found in it, and not in the file of the same id that its unit has on another track', async () => {
    const capacities = ['criminal-investigation', 'inner-alien-control'] as const;
    const [investigating, assisting] = await Promise.all(
      capacities.map((capacity) => stage.signIn(accountOf.paula, capacity)),
    );
    if (!investigating || !assisting) throw new Error('Paula did not sign in.');
    const file = newFileId();
    const adding = async (person: Person, contents: string) => {
      const id = await files.openCase(person);
      return (await files.addWhole(person, Buffer.from(contents), { id, limits, file })).of;
    };
    const bad = await adding(investigating, 'påhittad smitta');
    const good = await adding(assisting, 'påhittad text');
    const looking: Scanner = async (contents) => {
      const parts: Uint8Array[] = [];
      for await (const part of contents) parts.push(part);
      return Buffer.concat(parts).includes('smitta')
        ? { outcome: 'found', signature: 'Invented.Virus' }
        : { outcome: 'clean', signature: null };
    };
    const both = queued.filter(({ id }) => id === file);
    expect(both).toHaveLength(2);
    for (const job of both) await scanAttachment({ ...stage.runtime, scanner: looking, log: () => undefined }, job);
    expect([(await files.line(investigating, bad)).scan, (await files.line(assisting, good)).scan]).toEqual([
      'found',
      'clean',
    ]);
  });
});

async function* pieces(piece: Buffer, many: number) {
  for (let n = 0; n < many; n++) yield piece;
}

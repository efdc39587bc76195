import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TriedInVain } from '../../platform/jobs/job.ts';
import type { LogLine } from '../../platform/log/log.ts';
import { clamdAt } from '../../platform/scan/clamd.ts';
import { hasClamd, inventedSignature, inventedVirus, startClamd } from '../../platform/scan/testing/clamd.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { scanAttachment } from './jobs.ts';
import { pieceBytes, usualLimits } from './limits.ts';
import { anArchive } from './testing/archives.ts';
import { type FileAt, fileStage, someText } from './testing/file-stage.ts';

/** The second ring installs it: a daemon that others have written, with a signature of our own and no other. */
describe.skipIf(!hasClamd()).each(storeKinds())('a file that ClamAV’s daemon scans, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let caseId: string;
  let files: ReturnType<typeof fileStage>;
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  const units = new Map<string, number>();
  const log: LogLine[] = [];

  beforeAll(async () => {
    clamd = await startClamd();
    const made = await setStage(await openStore(kind, provisionPeople));
    stage = { ...made, runtime: { ...made.runtime, queue: async (_tx, { id, unit }) => void units.set(id, unit) } };
    files = fileStage(stage);
    karin = await stage.signIn(accountOf.karin, 'support');
    caseId = await files.openCase(karin);
  });
  afterAll(async () => {
    await clamd.stop();
    await stage.store.close();
  });

  const addWhole = async (contents: Buffer): Promise<FileAt> =>
    (await files.addWhole(karin, contents, { id: caseId, limits: { ...usualLimits, scans: true } })).of;
  const scan = ({ file }: FileAt, socket = clamd.socket) => {
    const scanning = { ...stage.runtime, scanner: clamdAt(socket), log: (line: LogLine) => void log.push(line) };
    return scanAttachment(scanning, { id: file, unit: units.get(file) ?? 0 });
  };
  const fetchFile = (of: FileAt) => stage.ask(karin, 'attachment.fetch', of);
  const tell = async (of: FileAt) => (await files.line(karin, of)).scan;

  /** The daemon says that a file is too large and closes at once, so that its answer can be lost: then the job scans again. */
  const scanAsTheJobDoes = async (of: FileAt): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      const wasLost = await scan(of).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof TriedInVain)) throw error;
          return true;
        },
      );
      if (!wasLost) return;
    }
  };

  it('opens when nothing is found, and is scanned once', async () => {
    const of = await addWhole(someText(3 * pieceBytes + 5));
    await scan(of);
    expect(await tell(of)).toBe('clean');
    expect((await fetchFile(of)).status).toBe(200);
    await scan(of, '/nowhere/clamd.sock'); // asked again, nothing is left to be done
  });

  it('is closed for good when a virus is in it or in an archive in it, and the server’s log does not say in which', async () => {
    const inText = Buffer.concat([someText(pieceBytes - 5), Buffer.from(inventedVirus), someText(20)]);
    for (const contents of [inText, Buffer.from(anArchive(['bilaga.txt'], inventedVirus))]) {
      const of = await addWhole(contents);
      await scan(of);
      expect(await tell(of)).toBe('found');
      await expect(fetchFile(of)).rejects.toMatchObject({ text: { id: 'attachment.virus-found' } });
    }
    expect(log).toEqual([{ event: 'virus-found' }, { event: 'virus-found' }]);
    const [act] = await stage.store.asOwner<{ facts: object }>(
      `select facts from acts.act where type = 'attachment.scan' and facts->>'scan' = 'found'`,
    );
    expect(act?.facts).toMatchObject({ signature: expect.stringContaining(inventedSignature) });
    const { answer } = await stage.ask(karin, 'case.timeline', { id: caseId });
    expect(JSON.stringify(answer.events)).toContain('A virus was found in a file, which is closed');
  });

  it('of which the daemon looks at a part alone is marked as not scanned, and never as clean', async () => {
    const of = await addWhole(someText(4 * pieceBytes - 100_000));
    await scanAsTheJobDoes(of);
    expect(await tell(of)).toBe('too-large');
  });

  it('larger than the daemon takes is marked as not scanned, and can be fetched', async () => {
    const of = await addWhole(someText(6 * pieceBytes));
    await scanAsTheJobDoes(of);
    expect(await tell(of)).toBe('too-large');
    expect((await fetchFile(of)).status).toBe(200);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composePackage, type FileToPack } from '../../../domains/prosecution/package/compose-package.ts';
import { packed } from '../../../domains/prosecution/package/packed.ts';
import { serverSums } from '../../../domains/prosecution/package/sums.server.ts';
import { inventedContents } from '../../../domains/prosecution/testing/sealed.ts';
import { passing, randomBytes } from '../../../platform/crypto/digest.ts';
import { newSigningKey, sign } from '../../../platform/crypto/sign.ts';
import { root } from '../../root.ts';
import { openChromium } from '../chromium.ts';
import { noneOf } from '../not-here.ts';
import { residentBytes } from '../resident.ts';
import { type BenchRow, row, type Section, timeOf } from '../row.ts';

const mebibyte = 1_048_576;
const pieceBytes = 4 * mebibyte;

/**
 * A sealed package of one large file: read through for its sums, written, checked on the command line and by the page that needs no network.
 * Without what is stored being deciphered, which `files` measures. `--long`: 2 GB.
 */
export const sealedPackage: Section = {
  name: 'package',
  run: async ({ folder, long, say }) => {
    const of = { n: long ? 2048 : 256 } as const;
    const note = 'n: MiB';
    const rows: BenchRow[] = [];
    const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      say(`package, ${of.n} MiB: ${name}`);
      const p50Ms = await timeOf(work);
      rows.push(row('package', name, { ...of, p50Ms, note }));
    };
    const contents = piecesOf(of.n * mebibyte);
    const path = join(folder, 'evidence.capepack');
    let sums = { sha256: '', crc: 0 };
    await timed('read through for its sums', async () => {
      sums = await sumsOf(contents());
    });
    await timed('written', () => write(path, { bytes: of.n * mebibyte, contents, ...sums }));

    let most = 0;
    await timed('cape verify', async () => {
      most = await verifyWithCommand(path);
    });
    rows.push(row('package', 'cape verify: memory at most', { ...of, bytes: most, note }));

    const browser = await openChromium().catch(noneOf);
    if (browser) {
      const page = await browser.newPage({ locale: 'en-GB' });
      page.setDefaultTimeout(0);
      await page.goto(pathToFileURL(join(root, 'dist/verifier.html')).href);
      await timed('the page for checking, in Chromium', async () => {
        await page.locator('input[type=file]').setInputFiles(path);
        await page.getByRole('heading', { name: 'The package is whole' }).waitFor();
      });
      await browser.close();
    }
    const { size } = await stat(join(root, 'dist/verifier.html'));
    rows.push(row('package', 'the page for checking: its size', { n: 1, bytes: size }));
    await rm(path);
    return rows;
  },
};

/** Checks the package as an operator would, and gives the most memory that this was seen to take, in bytes. */
async function verifyWithCommand(path: string): Promise<number> {
  const args = [join(root, 'scripts/cape.mjs'), 'verify', path, '--json'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, (child.pid && residentBytes(child.pid)) || 0);
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(looking);
  if (code !== 0) throw new Error(`cape verify ended with ${code}.`);
  return most;
}

/** A file that nothing packs: pieces of random bytes, each from another place of some that were made once. */
function piecesOf(bytes: number): () => AsyncGenerator<Uint8Array> {
  const made = randomBytes(2 * pieceBytes);
  return async function* () {
    for (let sent = 0, piece = 0; sent < bytes; piece++) {
      const from = (piece * 4099) % pieceBytes;
      const next = made.subarray(from, from + Math.min(pieceBytes, bytes - sent));
      sent += next.length;
      yield next;
    }
  };
}

/** Both sums of a file, as they are worked out before the first byte of a package leaves. */
async function sumsOf(contents: AsyncIterable<Uint8Array>): Promise<{ sha256: string; crc: number }> {
  const seen = passing();
  let crc = 0;
  for await (const piece of contents) {
    seen.add(piece);
    crc = serverSums.crc32(piece, crc);
  }
  return { sha256: seen.end().toString('hex'), crc };
}

async function write(
  path: string,
  file: { bytes: number; sha256: string; crc: number; contents: () => AsyncIterable<Uint8Array> },
): Promise<void> {
  const key = newSigningKey();
  const { bytes, sha256, crc, contents } = file;
  const listed: FileToPack = { id: crypto.randomUUID(), item: 'E01', path: 'files/E01-1.bin', bytes, sha256 };
  const { texts } = composePackage(inventedContents(key, [listed]), {
    ...{ sums: serverSums, key: key.public },
    sign: (text) => sign(key, text).toString('base64'),
  });
  const out = await open(path, 'w');
  try {
    for await (const part of packed(texts, [{ path: listed.path, bytes, crc, contents }])) await out.write(part);
  } finally {
    await out.close();
  }
}

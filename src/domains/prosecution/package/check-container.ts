import { firstDifference, sameBytes, summed } from './bytes.ts';
import { headAt, numberAt } from './find-manifest.ts';
import type { PackagePlace, PackageSource, PackageSums, Progress } from './places.ts';
import { crcIn, directoryLine, headerLength, localHeader, marks, type PackedFile, theEnd } from './zip-layout.ts';

/** A file that must be in the package, in this order. */
export type ExpectedFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** What was found of one: where its contents are, whether they are what was signed, and their own sum. */
export type MetFile = ExpectedFile & { readonly at: number; readonly holds: boolean; readonly crc: number };

export type CheckedContainer = { readonly files: readonly MetFile[]; readonly places: readonly PackagePlace[] };

/** A head without the sum in it: where the contents were changed, that is named, and not the sum that says so once more. */
function sameBut(one: Uint8Array, other: Uint8Array, crcAt: number | null): boolean {
  if (crcAt === null) return sameBytes(one, other);
  const without = (bytes: Uint8Array) => bytes.filter((_, at) => at < crcAt || at >= crcAt + 4);
  return one.length === other.length && sameBytes(without(one), without(other));
}

/**
 * Compares every byte of the container with what the manifest makes of it: each head, the contents of each file, the order, the directory and the
 * end. What is between, before or after has no room.
 */
export async function checkContainer(
  source: PackageSource,
  sums: PackageSums,
  expected: readonly ExpectedFile[],
  onProgress: Progress = () => undefined,
): Promise<CheckedContainer> {
  const places: PackagePlace[] = [];
  const met: MetFile[] = [];
  const left = [...expected];
  let at = 0;
  let done = 0;
  const meet = async (file: ExpectedFile): Promise<MetFile> => {
    const from = at + headerLength(file.path);
    const { sha256, crc, isWhole } = await summed(source, sums, { from, to: from + file.bytes }, (bytes) => {
      done += bytes;
      onProgress(done);
    });
    return { ...file, at: from, crc, holds: isWhole && sha256 === file.sha256 };
  };
  while (left.length > 0) {
    const [next] = left as [ExpectedFile];
    if (at + headerLength(next.path) > source.size) {
      places.push(...left.map(({ path }) => ({ in: 'missing' as const, path })));
      break;
    }
    const head = await headAt(source, at);
    if (await isDirectory(source, at)) {
      places.push(...left.map(({ path }) => ({ in: 'missing' as const, path })));
      break;
    }
    const known = left.findIndex(({ path }) => path === head?.path);
    const file = left[Math.max(known, 0)] ?? next;
    const one = await meet(file);
    if (known < 0 && head && !one.holds && (await isOther(source, head, at))) {
      places.push({ in: 'extra', path: head.path, at });
      at = head.contentsAt + (head.lengths[0] ?? 0);
      continue;
    }
    const gap = known < 0 && !one.holds ? await gapBefore(source, next.path, at) : null;
    if (gap !== null) {
      places.push({ in: 'gap', at, bytes: gap });
      at += gap;
      continue;
    }
    if (known > 0) places.push({ in: 'order', path: file.path, expected: next.path });
    left.splice(Math.max(known, 0), 1);
    const stored = await source.read(at, at + headerLength(file.path));
    if (!sameBut(stored, localHeader(one), one.holds ? null : crcIn.local))
      places.push({ in: 'header', path: file.path, at: at + (firstDifference(stored, localHeader(one)) ?? 0) });
    if (!one.holds)
      places.push(
        one.at + file.bytes > source.size
          ? { in: 'missing', path: file.path }
          : { in: 'file', path: file.path, item: '' },
      );
    met.push(one);
    at = one.at + file.bytes;
  }
  const isMoved = places.some((place) => moves.includes(place.in));
  return { files: met, places: isMoved ? places : [...places, ...(await checkDirectory(source, met, at))] };
}

/** After one of these the directory cannot say what it said. */
const moves: readonly PackagePlace['in'][] = ['order', 'extra', 'missing', 'gap'];

/** How far after a place a head is looked for. */
const lookedThrough = 1_048_576;

/** How many bytes were put in before the head of this file; null where it does not follow. */
async function gapBefore(source: PackageSource, path: string, at: number): Promise<number | null> {
  const bytes = await source.read(at, at + lookedThrough);
  const name = [...path].map((letter) => letter.charCodeAt(0));
  const isHead = (from: number): boolean =>
    numberAt(bytes, from, 4) === marks.local && name.every((byte, place) => bytes[from + 30 + place] === byte);
  for (let from = 1; from + 30 + name.length <= bytes.length; from++)
    if (bytes[from] === 0x50 && isHead(from)) return from;
  return null;
}

/** Whether the directory begins here: three bits from the mark of a file, so that no single turned bit makes it so. */
async function isDirectory(source: PackageSource, at: number): Promise<boolean> {
  return numberAt(await source.read(at, at + 4), 0, 4) === marks.central;
}

/** Whether what stands here is a file of its own that the manifest does not have. */
async function isOther(
  source: PackageSource,
  { isMarked, lengths, contentsAt }: NonNullable<Awaited<ReturnType<typeof headAt>>>,
  at: number,
): Promise<boolean> {
  const [length = 0] = lengths;
  if (!isMarked || contentsAt <= at || contentsAt + length >= source.size) return false;
  const next = await headAt(source, contentsAt + length);
  return next?.isMarked ?? false;
}

async function checkDirectory(
  source: PackageSource,
  files: readonly MetFile[],
  from: number,
): Promise<readonly PackagePlace[]> {
  const places: PackagePlace[] = [];
  let at = from;
  for (const file of files) {
    const packed: PackedFile = file;
    const line = directoryLine(packed, file.at - headerLength(file.path));
    const stored = await source.read(at, at + line.length);
    if (!sameBut(stored, line, file.holds ? null : crcIn.central))
      places.push({ in: 'directory', path: file.path, at: at + (firstDifference(stored, line) ?? 0) });
    at += line.length;
  }
  const end = theEnd(files.length, at - from, from);
  const stored = await source.read(at, at + end.length);
  const differs = firstDifference(stored, end);
  if (differs !== null) places.push({ in: 'end', at: at + differs });
  const after = source.size - at - end.length;
  return after > 0 ? [...places, { in: 'after-end', bytes: after }] : places;
}

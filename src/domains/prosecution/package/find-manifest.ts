import { textOf } from './bytes.ts';
import type { PackageSource } from './places.ts';
import { headerLength, marks } from './zip-layout.ts';

export const manifestPath = 'manifest.json';
export const signaturePath = 'signature.json';

/** More than any manifest: what claims more is damaged. */
const mostBytes = 64_000_000;

export const numberAt = (bytes: Uint8Array, at: number, width: 2 | 4): number => {
  let number = 0;
  for (let place = width - 1; place >= 0; place--) number = number * 256 + (bytes[at + place] ?? 0);
  return number;
};

/** A head of a file that was found, as far as it can be read. */
export type FoundHead = {
  readonly isMarked: boolean;
  readonly path: string;
  /** The lengths that it gives, which are the same in a package that is whole. */
  readonly lengths: readonly number[];
  readonly contentsAt: number;
};

export async function headAt(source: PackageSource, at: number): Promise<FoundHead | null> {
  const fixed = await source.read(at, at + 30);
  if (fixed.length < 30) return null;
  const nameLength = numberAt(fixed, 26, 2);
  const name = await source.read(at + 30, at + 30 + Math.min(nameLength, 300));
  return {
    isMarked: numberAt(fixed, 0, 4) === marks.local,
    path: textOf(name),
    lengths: [numberAt(fixed, 18, 4), numberAt(fixed, 22, 4)],
    contentsAt: at + 30 + nameLength + numberAt(fixed, 28, 2),
  };
}

type Stretch = { readonly from: number; readonly to: number };

/** Whether at least one of what marks the head of this file stands here: one of them may have been damaged. */
async function beginsHere(source: PackageSource, at: number, path: string): Promise<boolean> {
  const bytes = await source.read(at, at + headerLength(path));
  return (
    bytes.length === headerLength(path) &&
    (numberAt(bytes, 0, 4) === marks.local || textOf(bytes.subarray(30)) === path) &&
    isNearly(textOf(bytes.subarray(30)), path)
  );
}

/** The same name, but for at most one letter. */
function isNearly(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return [...one].filter((letter, at) => letter !== other[at]).length <= 1;
}

type Listed = { readonly path: string; readonly bytes: number; readonly at: number };

/** The lines of the directory at the end, where there is one: name, length and place of each file. */
async function directoryOf({ size, read }: PackageSource): Promise<Listed[]> {
  const end = await read(Math.max(0, size - 22), size);
  const from = numberAt(end, 16, 4);
  const length = numberAt(end, 12, 4);
  if (numberAt(end, 0, 4) !== marks.end || length > mostBytes || from + length > size) return [];
  const bytes = await read(from, from + length);
  const lines: Listed[] = [];
  for (let at = 0; at + 46 <= bytes.length; ) {
    const name = numberAt(bytes, at + 28, 2);
    const path = textOf(bytes.subarray(at + 46, at + 46 + name));
    lines.push({ path, bytes: numberAt(bytes, at + 24, 4), at: numberAt(bytes, at + 42, 4) });
    at += 46 + name + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
  }
  return lines;
}

/** Whether this is a sealed package at all, be it damaged: two of the three things that mark one. */
export async function isPackage(source: PackageSource): Promise<boolean> {
  const [head, end] = [
    await source.read(0, headerLength(manifestPath)),
    await source.read(source.size - 22, source.size),
  ];
  const shown = [
    numberAt(head, 0, 4) === marks.local,
    isNearly(textOf(head.subarray(30)), manifestPath),
    numberAt(end, 0, 4) === marks.end,
  ];
  if (shown.filter(Boolean).length >= 2 && isNearly(textOf(head.subarray(30)), manifestPath)) return true;
  const listed = (await directoryOf(source)).map(({ path }) => path);
  return listed.includes(manifestPath) && listed.includes(signaturePath);
}

/**
 * Where the contents of the manifest are. It is the first file, and the signature comes after it; where a length was damaged, the other one that
 * says the same is believed, and where the order was changed, the directory.
 */
export async function findManifest(source: PackageSource): Promise<Stretch | null> {
  const begin = headerLength(manifestPath);
  const head = await headAt(source, 0);
  const listed = await directoryOf(source);
  const lengths = [
    ...(head?.lengths ?? []),
    ...listed.filter(({ path }) => path === manifestPath).map(({ bytes }) => bytes),
  ];
  for (const length of new Set(lengths)) {
    if (length > mostBytes || !isNearly(head?.path.slice(0, manifestPath.length) ?? '', manifestPath)) continue;
    if (await beginsHere(source, begin + length, signaturePath)) return { from: begin, to: begin + length };
  }
  return found(source, listed, manifestPath);
}

export async function findSignature(source: PackageSource, after: Stretch): Promise<Stretch | null> {
  const listed = await directoryOf(source);
  if (!(await beginsHere(source, after.to, signaturePath))) return found(source, listed, signaturePath);
  const from = after.to + headerLength(signaturePath);
  const lengths = [
    ...((await headAt(source, after.to))?.lengths ?? []),
    ...listed.filter(({ path }) => path === signaturePath).map(({ bytes }) => bytes),
  ];
  for (const length of new Set(lengths)) {
    const last = await source.read(from + length - 2, from + length + 4);
    if (length < mostBytes && textOf(last.subarray(0, 2)) === '}\n' && last.length > 2)
      return { from, to: from + length };
  }
  const [length = 0] = lengths;
  return length < mostBytes ? { from, to: from + length } : null;
}

/** Where a file is by the heads before it, one after the other, or else by the directory. */
async function found(source: PackageSource, listed: readonly Listed[], path: string): Promise<Stretch | null> {
  for (let at = 0; ; ) {
    const head = await headAt(source, at);
    const [length = 0] = head?.lengths ?? [];
    if (!head?.isMarked || head.contentsAt + length > source.size) break;
    if (head.path === path && length < mostBytes) return { from: head.contentsAt, to: head.contentsAt + length };
    at = head.contentsAt + length;
  }
  const one = listed.find((line) => line.path === path);
  if (!one || one.bytes > mostBytes || one.at + one.bytes > source.size) return null;
  const from = one.at + headerLength(path);
  return { from, to: from + one.bytes };
}

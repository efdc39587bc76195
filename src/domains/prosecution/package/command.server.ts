import { type FileHandle, open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { packageCommandMessages as texts, verdictMessages } from './command-messages.ts';
import { isPackage } from './find-manifest.ts';
import { placeInWords } from './place-words.ts';
import type { PackageSource } from './places.ts';
import { isSameFingerprint } from './signed-text.ts';
import { serverSums } from './sums.server.ts';
import { exitOfPackage, type JudgedPackage, verifyPackage } from './verify-package.ts';

export type PackageIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
};

const Published = z.object({ keys: z.array(z.object({ fingerprint: z.string() })).min(1) });

async function sourceOf(file: FileHandle): Promise<PackageSource> {
  const { size } = await file.stat();
  return {
    size,
    read: async (from, to) => {
      const length = Math.max(0, Math.min(size, to) - Math.max(0, from));
      const buffer = Buffer.alloc(length);
      let read = 0;
      while (read < length) {
        const { bytesRead } = await file.read(buffer, read, length - read, Math.max(0, from) + read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return buffer.subarray(0, read);
    },
  };
}

/**
 * `cape verify PACKAGE [--fingerprint HEX] [--keys FILE] [--json]`: whether a sealed package is what was signed, and if not, where. 0 whole, 1
 * changed or of another key, 2 cannot be read. Null: the file is no package, but may be something else that can be verified.
 */
export async function packageCommand(words: readonly string[], io: PackageIo): Promise<0 | 1 | 2 | null> {
  const [path] = words.filter((word, at) => !word.startsWith('--') && !takesValue(words[at - 1]));
  const file = path === undefined ? null : await open(path).catch(() => null);
  if (!file) return null;
  try {
    const source = await sourceOf(file);
    if (!(await isPackage(source))) return null;
    const { t } = textsIn(io.language);
    const known = await knownKeys(words);
    if (known === 'wrong') {
      io.complain(t(texts.badFingerprint));
      return 2;
    }
    const judged = await verifyPackage(source, serverSums);
    const key = keyOf(judged, known);
    io.print(words.includes('--json') ? inJson(judged, key, io) : inWords(judged, key, io));
    return key === 'other' ? 1 : exitOfPackage(judged.verdict);
  } finally {
    await file.close();
  }
}

const takesValue = (word: string | undefined): boolean => word === '--keys' || word === '--fingerprint';

async function knownKeys(words: readonly string[]): Promise<readonly string[] | 'none' | 'wrong'> {
  const givenFor = (flag: string): string | null | undefined =>
    words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? null) : undefined;
  const [typed, path] = [givenFor('--fingerprint'), givenFor('--keys')];
  if (typed === undefined && path === undefined) return 'none';
  if (typed) return /^([0-9a-f][\s-]*){64}$/i.test(typed) ? [typed] : 'wrong';
  if (!path) return 'wrong';
  try {
    return Published.parse(JSON.parse(await readFile(path, 'utf8'))).keys.map(({ fingerprint }) => fingerprint);
  } catch {
    return 'wrong'; // it is not there, or is no such list
  }
}

type ComparedKey = 'same' | 'other' | 'not-compared';

function keyOf({ fingerprint }: JudgedPackage, known: readonly string[] | 'none' | 'wrong'): ComparedKey {
  if (typeof known === 'string' || fingerprint === null) return 'not-compared';
  return known.some((one) => isSameFingerprint(one, fingerprint)) ? 'same' : 'other';
}

function inJson(
  { verdict, places, fingerprint, digest, restNotChecked, manifest }: JudgedPackage,
  key: ComparedKey,
  io: PackageIo,
): string {
  const { t } = textsIn(io.language);
  const said = {
    verdict,
    exit: key === 'other' ? 1 : exitOfPackage(verdict),
    places: places.map((place) => ({ ...place, text: placeInWords(place, t) })),
    restNotChecked,
    key,
    fingerprint,
    digest,
    package: manifest && {
      ...{ id: manifest.package, reference: manifest.reference, for: manifest.for, madeAt: manifest.madeAt },
      ...{ madeBy: manifest.madeBy, agency: manifest.agency, items: manifest.items.map(({ item }) => item) },
      files: manifest.entries.flatMap(({ item, path, sha256, bytes }) => (item ? [{ item, path, sha256, bytes }] : [])),
    },
  };
  return `${JSON.stringify(said)}\n`;
}

function inWords(judged: JudgedPackage, key: ComparedKey, { language }: PackageIo): string {
  const { t } = textsIn(language);
  const { verdict, places, fingerprint, digest, manifest, restNotChecked } = judged;
  const lines = [
    t(verdictMessages[verdict]),
    ...places.map((place) => `- ${printable(placeInWords(place, t))}`),
    ...(restNotChecked && verdict === 'changed' ? [t(texts.restNotChecked)] : []),
    ...(manifest ? [printable(`${manifest.agency[language]}, ${manifest.reference}, ${manifest.madeAt}`)] : []),
    ...(digest && verdict === 'whole' ? [`${t(texts.digest)}: ${digest}`] : []),
    ...(fingerprint ? [`${t(texts.fingerprint)}: ${fingerprint}`] : []),
    ...(key === 'other' ? [t(texts.otherKey)] : key === 'same' ? [t(texts.sameKey)] : [t(texts.compare)]),
  ];
  return `${lines.join('\n')}\n`;
}

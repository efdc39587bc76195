import { bytesOf, sumOfText } from './bytes.ts';
import { manifestPath, signaturePath } from './find-manifest.ts';
import type { PackageSums } from './places.ts';
import type {
  CustodyRow,
  GapRow,
  PackageActs,
  PackageEntry,
  PackageItem,
  PackageManifest,
  PackageSignature,
} from './schema.ts';
import { packageFormat } from './schema.ts';
import { signedText } from './signed-text.ts';
import { lineSums, type WrittenText, writtenOf } from './written.ts';
import { containerLength } from './zip-layout.ts';

/** A file of an item as it is stored: its own name stays behind, since a name can say where someone lives. */
export type FileToPack = {
  readonly id: string;
  readonly item: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type PackageContents = Pick<
  PackageManifest,
  'package' | 'reference' | 'agency' | 'unit' | 'log' | 'madeAt' | 'madeBy' | 'zone' | 'for'
> & {
  readonly items: readonly PackageItem[];
  readonly custody: { readonly rows: readonly CustodyRow[]; readonly gaps: readonly GapRow[] };
  readonly acts: PackageActs;
  readonly files: readonly FileToPack[];
  readonly readMe: string;
};

/** The texts of a package by their path, in the order in which they lie in it, before the files. */
export type PackageTexts = readonly (readonly [path: string, text: string])[];

const extensions: Readonly<Record<string, string>> = { jpeg: 'jpg', text: 'txt', markup: 'xml', 'old-office': 'doc' };

/** A name that says which item it is and what kind of file, and nothing else. */
export const pathOfFile = (item: string, number: number, type: string): string =>
  `files/${item}-${number}.${type === 'unknown' ? 'bin' : (extensions[type] ?? type)}`;

/** How a row of a text is called where it was changed: by its item, and what it is there. */
export const rowName = (field: string, row: Readonly<Record<string, unknown>>, place: number): string =>
  field === 'entries'
    ? `${field} ${String(row.path)}`
    : field === 'checkpoints'
      ? `${field} ${place + 1}`
      : `${field} ${String(row.item)} ${String(row.row ?? place + 1)}`;

/** Everything that a package says, and the signature over it. The same contents and key give the same bytes. */
export function composePackage(
  contents: PackageContents,
  {
    sums,
    key,
    sign,
  }: {
    readonly sums: Pick<PackageSums, 'hash'>;
    readonly key: string;
    readonly sign: (text: string) => string;
  },
): { readonly texts: PackageTexts; readonly entries: readonly PackageEntry[]; readonly bytes: number } {
  const sumOf = sumOfText(sums);
  const { custody, acts, files, items, readMe, ...said } = contents;
  const entryOf = (path: string, { text, lines }: WrittenText): PackageEntry => ({
    ...{ path, bytes: bytesOf(text).length, sha256: sumOf(text), item: null },
    lines: lineSums(lines, sumOf),
  });
  const beside = [
    ['custody.json', writtenOf(custody, rowName)],
    ['acts.json', writtenOf(acts, rowName)],
    [
      'read-me.txt',
      {
        text: readMe,
        lines: readMe
          .split('\n')
          .slice(0, -1)
          .map((text) => ['read-me', text] as const),
      },
    ],
  ] as const;
  const entries: PackageEntry[] = [
    ...beside.map(([path, written]) => entryOf(path, written)),
    ...files.map(({ path, bytes, sha256, item }) => ({ path, bytes, sha256, item, lines: null })),
  ];
  const manifest = writtenOf({ ...said, format: packageFormat, version: 1, items, entries }, rowName);
  const lines = lineSums(manifest.lines, sumOf);
  const digest = sumOf(manifest.text);
  const signature: PackageSignature = {
    ...{ key, lines, manifest: digest },
    signature: sign(signedText({ manifest: digest, lines }, sumOf)),
  };
  const texts: PackageTexts = [
    [manifestPath, manifest.text],
    [signaturePath, writtenOf(signature, String).text],
    ...beside.map(([path, { text }]) => [path, text] as const),
  ];
  const all = [...texts.map(([path, text]) => ({ path, bytes: bytesOf(text).length })), ...files];
  return { texts, entries, bytes: containerLength(all) };
}

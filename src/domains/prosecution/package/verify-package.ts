import type { z } from 'zod';
import { readClaim, rootByPath } from '../../audit/public.ts';
import { bytesOf, hexOf, ofBase64, sameBytes, sumOfText, textOf } from './bytes.ts';
import { checkContainer, type ExpectedFile, type MetFile } from './check-container.ts';
import { findManifest, findSignature, isPackage, manifestPath, signaturePath } from './find-manifest.ts';
import type { HeldFile, PackagePlace, PackageSource, PackageSums, Progress } from './places.ts';
import { PackageActs, PackageCustody, PackageManifest, PackageSignature } from './schema.ts';
import { fingerprintOf, signedText } from './signed-text.ts';
import { changedLines, writtenOf } from './written.ts';

export const packageVerdicts = ['whole', 'changed', 'unreadable'] as const;
export type PackageVerdict = (typeof packageVerdicts)[number];

export type JudgedPackage = {
  readonly verdict: PackageVerdict;
  readonly places: readonly PackagePlace[];
  /** Of the key that signed it: who made the package says the same one by another way. Null where no signature holds. */
  readonly fingerprint: string | null;
  /** SHA-256 of the manifest in hex, by which a recipient says which package they have. Null where its signature does not hold. */
  readonly digest: string | null;
  /** The manifest was changed, so that what it says of the rest could not be asked. */
  readonly restNotChecked: boolean;
  /** What it says, where its signature holds. */
  readonly manifest: PackageManifest | null;
  readonly custody: PackageCustody | null;
  readonly acts: PackageActs | null;
  readonly files: readonly HeldFile[];
};

/** The way a program ends: 0 whole, 1 changed, 2 there is none to judge. */
export const exitOfPackage = (verdict: PackageVerdict): 0 | 1 | 2 =>
  verdict === 'whole' ? 0 : verdict === 'changed' ? 1 : 2;

/** What stands before the 32 bytes of an Ed25519 key as SPKI (RFC 8410). */
const beforeKey = Uint8Array.from([48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0]);

/**
 * Whether a key is written in the one way there is, so that no bit of it can be turned unnoticed. What reads keys may take others: it leaves out
 * the bits at the end that a count before them calls unused, and has the same key where these are zero.
 */
const isWrittenKey = (key: Uint8Array): boolean =>
  key.length === beforeKey.length + 32 && sameBytes(key.subarray(0, beforeKey.length), beforeKey);

const nothing = {
  fingerprint: null,
  digest: null,
  restNotChecked: true,
  manifest: null,
  custody: null,
  acts: null,
  files: [],
} as const;

/** Whether a sealed package is what was signed, and if not, where. The same on a server, on a command line and in a browser. */
export async function verifyPackage(
  source: PackageSource,
  sums: PackageSums,
  onProgress?: Progress,
): Promise<JudgedPackage> {
  if (!(await isPackage(source))) return { ...nothing, verdict: 'unreadable', places: [] };
  const at = await findManifest(source);
  if (!at) return { ...nothing, verdict: 'changed', places: [{ in: 'manifest', field: 'frame' }] };
  const text = await source.read(at.from, at.to);
  const signed = await findSignature(source, at);
  const signature = signed && read(PackageSignature, await source.read(signed.from, signed.to));
  if (!signature) return { ...nothing, verdict: 'changed', places: [{ in: 'signature' }] };
  const wrong = authenticity(text, signature, sums);
  const fingerprint = wrong.some((place) => place.in === 'signature') ? null : fingerprintOf(signature.key, sums);
  const manifest = wrong.length === 0 ? read(PackageManifest, text) : null;
  if (!manifest) {
    const places: readonly PackagePlace[] = wrong.length > 0 ? wrong : [{ in: 'manifest', field: 'frame' }];
    return { ...nothing, fingerprint, verdict: 'changed', places };
  }
  const ofSignature = bytesOf(writtenOf(signature, String).text);
  const sumOf = (bytes: Uint8Array): string => {
    const hash = sums.hash();
    hash.add(bytes);
    return hexOf(hash.end());
  };
  const expected: ExpectedFile[] = [
    { path: manifestPath, bytes: text.length, sha256: signature.manifest },
    { path: signaturePath, bytes: ofSignature.length, sha256: sumOf(ofSignature) },
    ...manifest.entries,
  ];
  const { files, places } = await checkContainer(source, sums, expected, onProgress);
  const named = await withRows(places, { source, sums, files, manifest });
  const contents = async <T>(path: string, schema: z.ZodType<T>): Promise<T | null> => {
    const file = files.find((one) => one.path === path && one.holds);
    return file ? read(schema, await source.read(file.at, file.at + file.bytes)) : null;
  };
  const acts = await contents('acts.json', PackageActs);
  const custody = await contents('custody.json', PackageCustody);
  const all = [...named, ...(acts ? unproved(acts, custody, { manifest, key: signature.key, sums }) : [])];
  return {
    verdict: all.length === 0 ? 'whole' : 'changed',
    places: all,
    fingerprint,
    digest: signature.manifest,
    restNotChecked: false,
    manifest,
    custody,
    acts,
    files: held(files, manifest),
  };
}

function read<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    return schema.safeParse(JSON.parse(textOf(bytes))).data ?? null;
  } catch {
    return null; // no JSON
  }
}

/** Whether the manifest is what the key signed; if not, whether it was changed, and where, or what signs it was. */
function authenticity(text: Uint8Array, signature: PackageSignature, sums: PackageSums): readonly PackagePlace[] {
  const hash = sums.hash();
  hash.add(text);
  const found = hexOf(hash.end());
  const sumOf = sumOfText(sums);
  const holdsOver = (manifest: string): boolean =>
    sums.isSignedBy(
      signature.key,
      signedText({ manifest, lines: signature.lines }, sumOf),
      ofBase64(signature.signature),
    );
  if (!isWrittenKey(ofBase64(signature.key)) || !holdsOver(signature.manifest)) return [{ in: 'signature' }];
  if (found === signature.manifest) return [];
  const fields = changedLines(textOf(text), signature.lines, sumOf);
  return (fields.length > 0 ? fields : ['frame']).map((field) => ({ in: 'manifest' as const, field }));
}

/** A text that was changed is named by its rows, a file by its item. */
async function withRows(
  places: readonly PackagePlace[],
  of: { source: PackageSource; sums: PackageSums; files: readonly MetFile[]; manifest: PackageManifest },
): Promise<PackagePlace[]> {
  const named: PackagePlace[] = [];
  for (const place of places) {
    if (place.in !== 'file') {
      named.push(place);
      continue;
    }
    if (place.path === signaturePath) {
      named.push({ in: 'signature' });
      continue;
    }
    const entry = of.manifest.entries.find(({ path }) => path === place.path);
    const file = of.files.find(({ path }) => path === place.path);
    if (entry?.lines && file) {
      const text = textOf(await of.source.read(file.at, file.at + file.bytes));
      const rows = changedLines(text, entry.lines, sumOfText(of.sums));
      named.push(
        ...(rows.length > 0 ? rows : ['frame']).map((row) => ({ in: 'text' as const, path: place.path, row })),
      );
    } else named.push({ ...place, item: entry?.item ?? '' });
  }
  return named;
}

/** Acts behind the items that no signed checkpoint of the log has, and rows of custody without their act. */
function unproved(
  { acts, checkpoints }: PackageActs,
  custody: PackageCustody | null,
  { manifest, key, sums }: { readonly manifest: PackageManifest; readonly key: string; readonly sums: PackageSums },
): PackagePlace[] {
  const hash = (...parts: Uint8Array[]): Uint8Array => {
    const sum = sums.hash();
    for (const part of parts) sum.add(part);
    return sum.end();
  };
  const claims = checkpoints.map(({ note, signature }) => {
    const claim = readClaim(note);
    const isOurs = claim !== null && note.startsWith(`${manifest.log}\n`);
    return isOurs && sums.isSignedBy(key, note, ofBase64(signature)) ? claim : null;
  });
  const forged = claims.flatMap((claim, place) => (claim ? [] : [{ in: 'checkpoint' as const, number: place + 1 }]));
  const without = acts.filter(({ entry }) => {
    const claim = entry && claims[entry.checkpoint];
    if (!entry || claim === null) return false; // of another agency, or its checkpoint is named already
    const path = entry.path.map(ofHex);
    const root = claim && rootByPath(hash, ofHex(entry.leaf), { index: entry.index, size: claim.size, path });
    return !root || hexOf(root) !== hexOf(ofBase64(claim.root));
  });
  const listed = new Set(acts.map(({ act }) => act));
  const rows = (custody?.rows ?? []).filter(({ act }) => !listed.has(act));
  return [...forged, ...[...without, ...rows].map(({ item, act }) => ({ in: 'proof' as const, item, act }))];
}

const ofHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));

const held = (files: readonly MetFile[], { entries }: PackageManifest): HeldFile[] =>
  entries.flatMap(({ path, item, sha256, bytes }) => {
    const file = files.find((one) => one.path === path);
    return item !== null && file ? [{ path, item, sha256, bytes, at: file.at, holds: file.holds }] : [];
  });

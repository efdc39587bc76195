import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { custodySteps } from '../codes.ts';
import { gapKinds } from '../evidence/custody/custody-gaps.ts';
import { several } from '../schema.ts';

/* The texts of a sealed package, field by field. What reads them may be another version of CAPE, or none. */

export const packageFormat = 'cape-evidence-package';

/** For whom a package is made. */
export const recipients = ['court', 'defence'] as const;

export const PackageFacts = z.strictObject({
  for: z.enum(recipients),
  items: several(Uuid, 200).min(1),
  files: z.int().min(0),
  bytes: z.int().min(0),
});
export type PackageFacts = z.infer<typeof PackageFacts>;

const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Named = z.strictObject({ sv: z.string(), en: z.string() });
const LineSum = z.tuple([z.string(), z.string()]);

const PackageItem = z.strictObject({
  item: z.string(),
  type: z.string(),
  typeName: Named,
  form: z.string().nullable(),
  short: z.string().nullable(),
  description: z.string().nullable(),
  securedOn: z.string(),
  securedBy: z.string().nullable(),
  where: z.string().nullable(),
  /** Of a picture or sound of a visit, which is no file of the package: the hash that the phone signed, and when it was taken. */
  taken: z.strictObject({ sha256: z.string().nullable(), at: z.string() }).nullable(),
});
export type PackageItem = z.infer<typeof PackageItem>;

const PackageEntry = z.strictObject({
  path: z.string().regex(/^[A-Za-z0-9./-]{1,60}$/),
  bytes: z.int().min(0),
  sha256: Hex,
  /** Of a file of an item, which. */
  item: z.string().nullable(),
  /** Of a text, the sums of its lines. */
  lines: z.array(LineSum).nullable(),
});
export type PackageEntry = z.infer<typeof PackageEntry>;

export const PackageManifest = z.strictObject({
  format: z.literal(packageFormat),
  version: z.literal(1),
  package: Uuid,
  reference: z.string(),
  agency: Named,
  unit: Named,
  log: z.string(),
  madeAt: Instant,
  madeBy: z.string(),
  zone: z.string(),
  for: z.enum(recipients),
  items: z.array(PackageItem),
  entries: z.array(PackageEntry),
});
export type PackageManifest = z.infer<typeof PackageManifest>;

const CustodyRow = z.strictObject({
  item: z.string(),
  row: z.int(),
  act: Uuid,
  step: z.enum(['secured', ...custodySteps]),
  at: z.string(),
  isDay: z.boolean(),
  by: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  where: z.string().nullable(),
  seal: z.string().nullable(),
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  withdrawn: z.strictObject({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
});
export type CustodyRow = z.infer<typeof CustodyRow>;

const GapRow = z.strictObject({
  item: z.string(),
  /** The act before which it is. */
  before: Uuid,
  kind: z.enum(gapKinds),
  held: z.string().nullable(),
  next: z.string().nullable(),
  minutes: z.int().nullable(),
});
export type GapRow = z.infer<typeof GapRow>;

export const PackageCustody = z.strictObject({ rows: z.array(CustodyRow), gaps: z.array(GapRow) });
export type PackageCustody = z.infer<typeof PackageCustody>;

/** An act behind an item, and where its entry is in the log; null: it was recorded by another agency, in whose log it is. */
const ProvedAct = z.strictObject({
  item: z.string(),
  act: Uuid,
  kind: z.string(),
  entry: z
    .strictObject({ leaf: Hex, index: z.int().min(0), checkpoint: z.int().min(0), path: z.array(Hex) })
    .nullable(),
});
export type ProvedAct = z.infer<typeof ProvedAct>;

const SignedCheckpoint = z.strictObject({ note: z.string(), signature: z.string() });
export type SignedCheckpoint = z.infer<typeof SignedCheckpoint>;

export const PackageActs = z.strictObject({ acts: z.array(ProvedAct), checkpoints: z.array(SignedCheckpoint) });
export type PackageActs = z.infer<typeof PackageActs>;

/** What is signed, by which key, and the sums of the lines of the manifest. */
export const PackageSignature = z.strictObject({
  key: z.string(),
  lines: z.array(LineSum),
  manifest: Hex,
  signature: z.string(),
});
export type PackageSignature = z.infer<typeof PackageSignature>;

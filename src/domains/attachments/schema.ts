import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { fileStates, scans } from './attached-file.ts';
import { mostStretches } from './pieces/missing-pieces.ts';
import { fileTypes } from './type-by-content.ts';

/** The pieces from this one up to and without that one. */
const Stretch = z.strictObject({ from: z.int(), to: z.int() });

/** A file as its matter shows it. */
export const AttachmentLine = z.strictObject({
  id: Uuid,
  name: z.string(),
  bytes: z.int(),
  state: z.enum(fileStates),
  type: z.enum(fileTypes),
  /** Whether its name says that it is something else than its contents are. */
  namedAsOther: z.boolean(),
  scan: z.enum(scans),
  sha256: z.string().nullable(),
  by: z.string(),
  at: Instant,
  /** The earlier version that it takes the place of, and whether a later one takes its own. */
  replaces: Uuid.nullable(),
  replaced: z.boolean(),
  withdrawn: z.strictObject({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
  /** Of a file that the reader has begun to add: by what it is known again, and the stretches of pieces to send. */
  coming: z.strictObject({ mark: z.string(), missing: z.array(Stretch).max(mostStretches) }).nullable(),
  /** Whether it can be fetched as it is. */
  opens: z.boolean(),
  may: z.array(z.string()),
});
export type AttachmentLine = z.infer<typeof AttachmentLine>;

export const AttachmentsShown = z.strictObject({
  of: Uuid,
  items: z.array(AttachmentLine),
  /** Whether there are older ones than are listed. */
  more: z.boolean(),
  /** The most that is taken of one file, and the room that the matter has left. */
  limit: z.int(),
  left: z.int(),
  scans: z.boolean(),
  may: z.array(z.string()),
});
export type AttachmentsShown = z.infer<typeof AttachmentsShown>;

export const AttachmentsAnswer = z.strictObject({ files: AttachmentsShown, receipt: Receipt });
export type AttachmentsAnswer = z.infer<typeof AttachmentsAnswer>;

/** What a person is about to fetch. */
export const AttachmentFetched = z.strictObject({
  id: Uuid,
  matter: z.strictObject({ kind: z.string(), id: Uuid }),
  name: z.string(),
  bytes: z.int(),
  pieces: z.int(),
});
export type AttachmentFetched = z.infer<typeof AttachmentFetched>;

/** How far a file has come once a piece has. */
export const PieceTaken = z.strictObject({ arrived: z.int(), pieces: z.int(), state: z.enum(fileStates) });
export type PieceTaken = z.infer<typeof PieceTaken>;

import { z } from 'zod';
import { ActEvent, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { CourseId } from '../courses/course-file.ts';

/** What a training lead says of a package: its maker says too little of it, or in another language than learners read. */
export const PackageDescription = z.strictObject({
  title: line(200),
  about: text(1000),
  /** The language of its content, by its code: `sv`, `en-GB`. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/),
  givenBy: line(200),
  licence: line(200),
  minutes: z.int().min(1).max(900),
  months: z.int().min(1).max(60),
});
export type PackageDescription = z.infer<typeof PackageDescription>;

export const standards = ['cmi5', 'scorm-1.2'] as const;
export const Standard = z.enum(standards);
export type Standard = z.infer<typeof Standard>;

/** One version of a package, as its act holds it: what came, and what it came to. */
export const EditionFacts = z.strictObject({
  course: CourseId,
  version: z.int().min(1),
  standard: Standard,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  files: z.int(),
  parts: z.int(),
});
export type EditionFacts = z.infer<typeof EditionFacts>;

/** A part that is opened by itself. */
export const OpenedPart = z.strictObject({
  id: z.string(),
  title: z.record(z.string(), z.string()),
  file: z.string(),
  query: z.string(),
  moveOn: z.enum(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable']),
  masteryScore: z.number().nullable(),
  launchParameters: z.string(),
});
export type OpenedPart = z.infer<typeof OpenedPart>;

/** What stands in clear beside an edition, for its learners. */
export const EditionLine = PackageDescription.extend({ standard: Standard, activity: z.string() });
export type EditionLine = z.infer<typeof EditionLine>;

/* What goes out, listed field by field. */

/** What the checker found in a package that has come in pieces. */
export const PackageFound = z.strictObject({
  content: Uuid,
  standard: Standard,
  title: z.string(),
  language: z.string(),
  parts: z.array(z.string()),
  files: z.int(),
  bytes: z.int(),
});
export type PackageFound = z.infer<typeof PackageFound>;

export const packageStates = ['open', 'withdrawn', 'removed'] as const;

const PackageRow = z.strictObject({
  id: Uuid,
  course: z.string(),
  title: z.string(),
  language: z.string(),
  standard: Standard,
  version: z.int(),
  state: z.enum(packageStates),
  addedAt: Instant,
});
export type PackageRow = z.infer<typeof PackageRow>;
export const PackageList = z.strictObject({ mayAdd: z.boolean(), items: z.array(PackageRow) });
export type PackageList = z.infer<typeof PackageList>;

export const PackageShown = z.strictObject({
  id: Uuid,
  course: z.string(),
  state: z.enum(packageStates),
  description: PackageDescription,
  editions: z.array(
    z.strictObject({
      version: z.int(),
      standard: Standard,
      sha256: z.string(),
      bytes: z.int(),
      files: z.int(),
      parts: z.int(),
      addedAt: Instant,
      addedBy: z.string(),
    }),
  ),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type PackageShown = z.infer<typeof PackageShown>;
export const PackageAnswer = z.strictObject({ package: PackageShown, receipt: Receipt });
export type PackageAnswer = z.infer<typeof PackageAnswer>;

/** The files of a package, packed as one: which are read, and where. */
export const PackageZip = z.strictObject({
  name: z.string(),
  edition: Uuid,
  country: z.string(),
  realm: z.string(),
});

export const PieceKept = z.strictObject({ piece: z.int() });

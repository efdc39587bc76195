import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { mayCode } from '../../access.ts';
import { Coding, FilePseudonym } from '../coding.ts';
import { mostAtOnce } from '../import/schema.ts';
import { reviewMessages as text } from '../messages.ts';
import type { Review } from '../review.ts';
import { type FileToRead, reviewFile, toReview } from './review.ts';

export const ImportReadings = z.strictObject({
  act: ActEnvelope,
  readings: z
    /** Each reading is an act of its own; the first has the id of the command. */
    .array(z.strictObject({ act: Uuid, file: Uuid, pseudonym: FilePseudonym, coding: Coding }))
    .min(1)
    .max(mostAtOnce),
});
export type ImportReadings = z.infer<typeof ImportReadings>;

/** What is settled of the files that are read. */
export type FilesToRead = InFile & {
  readonly reader: string;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly usedPseudonyms: ReadonlySet<string>;
};

type OneReading = ImportReadings['readings'][number];

/** The file of one reading, as it would be loaded for the form. */
const fileOf = ({ file, pseudonym }: OneReading, { at, reader, reviews, usedPseudonyms }: FilesToRead): FileToRead => ({
  at,
  id: file,
  reader,
  state: reviews.get(file) ?? null,
  isPseudonymUsed: usedPseudonyms.has(pseudonym),
});

/**
 * One reader has coded several closed files in a sheet of their own: each becomes an act of its own, by the same rule as one
 * that is sent from the form, so the second reader stays blind. All of them or none: what is refused is named, file by file.
 */
export const toImport: Doing<ImportReadings, InFile, FilesToRead> = {
  act: reviewFile,
  verb: 'study.import-readings',
  input: ImportReadings,
  roles: ['analyst'],
  may: mayCode,
  refuses: ({ act, readings }, files, now) => {
    const ids = [
      readings.map((one) => one.act),
      readings.map(({ file }) => file),
      readings.map(({ pseudonym }) => pseudonym),
    ];
    if (ids.some((all) => new Set(all).size < all.length) || readings[0]?.act !== act.id)
      return new Problem('invalid', text.importTwice);
    const refused = readings.flatMap((one, place): FieldProblem[] => {
      const file = fileOf(one, files);
      const problem = toReview.possible?.(file) ?? toReview.refuses?.({ ...one, act }, file, now) ?? null;
      return problem ? [{ path: `readings.${place}`, message: problem.fields[0]?.message ?? problem.text }] : [];
    });
    return refused.length > 0 ? new Problem('invalid', text.importRefused, { count: refused.length }, refused) : null;
  },
  acts: ({ act, readings }, files) =>
    readings.flatMap((one) => toReview.acts({ ...one, act: { ...act, id: one.act } }, fileOf(one, files))),
};

import { CourseDraft } from '../../authoring/draft.ts';

/*
 * A draft that is kept holds what differs from the course as it was saved: a whole course is longer than a kept draft may be, and what is
 * typed in an afternoon is a piece or two.
 */

/** In one text, so that it is taken whole or not at all. */
export type KeptCourse = { readonly course: string };
export const nothingKept: KeptCourse = { course: '' };

/** Read as a draft, its names are in one order: what has been to the server and back has them in another. */
const written = (course: CourseDraft): string => JSON.stringify(CourseDraft.safeParse(course).data ?? course);

/** Whether two drafts say the same. */
export const isSameCourse = (one: CourseDraft, other: CourseDraft): boolean => written(one) === written(other);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function keptOf(saved: CourseDraft, now: CourseDraft): KeptCourse {
  if (isSameCourse(saved, now)) return nothingKept;
  const pieces = now.pieces.map((piece) => {
    const at = saved.pieces.findIndex(({ id }) => id === piece.id);
    return same(saved.pieces[at], piece) ? { same: piece.id } : piece;
  });
  return { course: JSON.stringify({ ...now, pieces }) };
}

/** The course with what was kept; null where it no longer fits what is saved. */
export function withKept(saved: CourseDraft, { course }: KeptCourse): CourseDraft | null {
  if (course === '') return saved;
  const kept = JSON.parse(course) as { readonly pieces?: readonly ({ readonly same?: string } | object)[] };
  const pieces = (kept.pieces ?? []).map((piece) =>
    'same' in piece ? saved.pieces.find(({ id }) => id === piece.same) : piece,
  );
  const read = CourseDraft.safeParse({ ...kept, pieces });
  return read.success ? read.data : null;
}

import type { Tx } from '../../../platform/database/database.ts';
import { type Course, joinCourse } from '../courses/course.ts';
import { CourseFile } from '../courses/course-file.ts';
import type { Lessons } from '../lesson-file.ts';
import type { CourseDraft } from './draft.ts';
import { findTakenCourse } from './store.server.ts';
import { fileOfDraft, wordsOfDraft } from './words-of-draft.ts';

/** The course as a learner takes it, of a draft in which nothing is wrong. Null where something is. */
export function takenCourse(draft: CourseDraft, version: number, pictures: ReadonlyMap<string, string>): Course | null {
  const file = CourseFile.safeParse(fileOfDraft(draft, version));
  if (!file.success) return null;
  return joinCourse(file.data, { sv: wordsOfDraft(draft, 'sv'), en: wordsOfDraft(draft, 'en') }, pictures);
}

/** A course by its name: of the files of this installation, or one that was written here and is open to the reader. */
export const courseFinder =
  ({ courses }: Pick<Lessons, 'courses'>) =>
  async (tx: Tx, id: string, version: number | null): Promise<Course | null> =>
    courses.find((course) => course.id === id) ?? (await findTakenCourse(tx, id, version));

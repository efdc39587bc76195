import type { Tx } from '../../../platform/database/database.ts';
import type { Both } from '../both.ts';
import type { Lessons } from '../lesson-file.ts';
import { findOpenPackage, listOpenPackages } from '../library/store.server.ts';
import { listOpenCourses } from './store.server.ts';
import { courseFinder } from './taken-course.server.ts';

type Titled = { readonly id: string; readonly title: Both };
const both = (title: string): Both => ({ sv: title, en: title });

/** What a course is called, wherever it is from: the files of this installation, written here, or a package. Null where it is no longer given. */
export const titleFinder =
  (lessons: Pick<Lessons, 'courses'>) =>
  async (tx: Tx, id: string, version: number | null): Promise<Both | null> => {
    const course = await courseFinder(lessons)(tx, id, version);
    if (course) return course.title;
    const open = await findOpenPackage(tx, id, version);
    return open && both(open.line.title);
  };

/** The courses that the caller's agency can take, and so can assign. */
export async function listCourseTitles(tx: Tx, { courses }: Pick<Lessons, 'courses'>): Promise<readonly Titled[]> {
  return [
    ...courses.map(({ id, title }) => ({ id, title })),
    ...(await listOpenCourses(tx)).map(({ course, line }) => ({ id: course, title: line.title })),
    ...(await listOpenPackages(tx)).map(({ course, line }) => ({ id: course, title: both(line.title) })),
  ];
}

import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { packagedCourse } from '../launching/packaged-course.ts';
import { listOpenPackages } from '../library/store.server.ts';
import { agencyNames } from './show.server.ts';
import { listOpenCourses } from './store.server.ts';

/** The courses that were written here or came as a package, and are open to the reader, as lines of the page *Learn*. */
export async function showOpenCourses(tx: Tx, call: AnyCall) {
  const agencies = await agencyNames(tx, call);
  const written = (await listOpenCourses(tx)).map(({ course, agency, line }) => ({
    ...{ ...line, id: course, isPackaged: false },
    by: agencies.get(agency) ?? '',
  }));
  const packaged = (await listOpenPackages(tx)).map(({ line, parts, ...open }) => ({
    ...{ ...packagedCourse({ ...open, line }), pieces: parts, isPackaged: true },
    minutesEach: Math.max(1, Math.round(line.minutes / parts)),
    by: line.givenBy,
  }));
  return [...written, ...packaged];
}

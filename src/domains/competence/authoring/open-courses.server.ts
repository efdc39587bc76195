import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { agencyNames } from './show.server.ts';
import { listOpenCourses } from './store.server.ts';

/** The courses that were written here and are open to the reader, as lines of the page *Learn*. */
export async function showOpenCourses(tx: Tx, call: AnyCall) {
  const agencies = await agencyNames(tx, call);
  return (await listOpenCourses(tx)).map(({ course, agency, line }) => ({
    ...line,
    id: course,
    by: agencies.get(agency) ?? '',
  }));
}

import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Course } from '../courses/course.ts';
import type { Reach } from './facts.ts';
import { foldWriting } from './fold-writing.ts';
import { type CourseVerdict, foldReview, type Review } from './review.ts';
import { stateOf, type Writing } from './writing.ts';

/** The only file that knows the tables of courses that are written here. Every question names its realms; what crosses comes from functions. */

const writings = projection<Writing>('competence.course_draft_now', {
  course: ({ course }) => course,
  state: stateOf,
  sent_edition: ({ sent }) => sent?.edition ?? null,
  sent_reach: ({ sent }) => sent?.reach ?? null,
  open_edition: ({ published }) => published.at(-1)?.edition ?? null,
  open_reach: ({ published }) => published.at(-1)?.reach ?? null,
});
const reviews = projection<Review>('competence.course_review_now', {
  edition: ({ edition }) => edition,
  verdict: ({ verdict }) => verdict,
  reviewer: ({ reviewer }) => reviewer,
  given_at: ({ givenAt }) => givenAt,
});

export const { find: findWriting, again: writingAgain } = writings;

/** So many are shown. A unit writes some dozens. */
const most = 200;

/** The courses that are written in these files, the one that was saved last first. */
export async function listWritings(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Writing>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Writing }>`
    select d.country, d.realm::text as realm, d.id, d.folded
    from ${permittedRealms(realms)}
    join competence.course_draft_now d on d.country = permitted.country and d.realm = permitted.realm
    order by d.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** What a list says of an edition, without opening it. */
export type EditionLine = Pick<Course, 'title' | 'about' | 'minutesEach' | 'obstacles' | 'audience'> & {
  readonly pieces: number;
};

export const lineOf = ({ title, about, minutesEach, obstacles, audience, pieces }: Course): EditionLine => ({
  ...{ title, about, minutesEach, obstacles, audience },
  pieces: pieces.length,
});

/** Keeps a course as it was sent. It is never changed: a newer one is another edition. */
export async function addEdition(
  tx: Tx,
  at: RealmKey,
  edition: {
    readonly id: string;
    readonly draft: string;
    readonly agency: number;
    readonly reach: Reach;
    readonly writers: readonly string[];
    readonly course: Course;
  },
): Promise<void> {
  const { id, draft, agency, reach, writers, course } = edition;
  await sql`insert into competence.course_edition (country, realm, id, draft, course, version, agency, reach, writers, line, taken)
    values (${at.country}, ${at.realm}, ${id}, ${draft}, ${course.id}, ${course.version}, ${agency}, ${reach},
      ${writers}::bigint[], ${JSON.stringify(lineOf(course))}::jsonb, ${JSON.stringify(course)}::jsonb)`.execute(tx);
}

export async function addRemarks(
  tx: Tx,
  at: RealmKey,
  review: string,
  edition: string,
  remarks: readonly { readonly at: string | null; readonly said: string }[],
): Promise<void> {
  for (const [place, remark] of remarks.entries())
    await sql`insert into competence.course_remark (country, realm, id, edition, place, at_part, said)
      values (${at.country}, ${at.realm}, ${review}, ${edition}, ${place}, ${remark.at}, ${remark.said})`.execute(tx);
}

export type OpenCourse = {
  readonly draft: string;
  readonly course: string;
  readonly version: number;
  readonly agency: number;
  readonly line: EditionLine;
};

/** The courses that are published to the reader's agency, or to all. */
export async function listOpenCourses(tx: Tx): Promise<readonly OpenCourse[]> {
  const { rows } =
    await sql<OpenCourse>`select draft, course, version, agency, line from competence.open_courses()`.execute(tx);
  return rows;
}

/** A course that was written here, as it is taken: in the newest version, or in one that was begun. */
export async function findTakenCourse(tx: Tx, course: string, version: number | null): Promise<Course | null> {
  const { rows } = await sql<{
    taken: Course | null;
  }>`select competence.course_taken(${course}, ${version}) as taken`.execute(tx);
  return rows[0]?.taken ?? null;
}

export async function isCourseTaken(tx: Tx, course: string, draft: string): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select competence.course_is_taken(${course}, ${draft}::uuid) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
}

export type CourseToRead = {
  readonly edition: string;
  readonly course: string;
  readonly version: number;
  readonly agency: number;
  readonly reach: Reach;
  readonly line: EditionLine;
  readonly writes: boolean;
  readonly verdict: CourseVerdict | null;
};

export async function listCoursesToRead(tx: Tx): Promise<readonly CourseToRead[]> {
  const { rows } = await sql<CourseToRead>`select edition, course, version, agency, reach, line, writes, verdict
    from competence.courses_to_read()`.execute(tx);
  return rows;
}

export type EditionToRead = Omit<CourseToRead, 'line' | 'verdict'> & {
  readonly draft: string;
  readonly taken: Course;
  readonly waits: boolean;
};

export async function findEdition(tx: Tx, edition: string): Promise<EditionToRead | null> {
  const { rows } = await sql<EditionToRead>`select edition, draft, course, version, agency, reach, taken, writes, waits
    from competence.course_to_read(${edition}::uuid)`.execute(tx);
  return rows[0] ?? null;
}

export type ReviewRow = {
  readonly id: string;
  readonly edition: string;
  readonly version: number;
  readonly verdict: CourseVerdict;
  readonly agency: number;
  readonly unit: number;
  readonly reviewer: string;
  readonly given_at: Date;
  readonly remarks: readonly { readonly at: string | null; readonly said: string }[];
};

/** What readers have said of the editions of one course, the oldest first. */
export async function listReviews(tx: Tx, draft: string): Promise<readonly ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`select id, edition, version, verdict, agency, unit, reviewer, given_at, remarks
    from competence.reviews_of(${draft}::uuid)`.execute(tx);
  return rows;
}

const writingStream: StreamKind<Writing> = {
  kind: 'course-draft',
  fold: foldWriting,
  save: writings.save,
  saveAll: writings.saveAll,
  tasks: () => [],
};
const reviewStream: StreamKind<Review> = {
  kind: 'course-review',
  fold: foldReview,
  save: reviews.save,
  saveAll: reviews.saveAll,
  tasks: () => [],
};
export const reviewAgain = reviews.again;
export const authoringStreams = [writingStream, reviewStream] as const;

import { compare } from '../../../kernel/compare.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { factsOfUnit } from '../../../kernel/task-facts.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Who } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { listCourseTitles } from '../authoring/course-titles.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { endingSoon, stillOwed } from './owed.ts';
import { listOwnAssignments, listOwnCertificates } from './store.server.ts';
import { certificateEnding, trainingDue } from './tasks.ts';

type WorkPage = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/** The end of the working day, as far as a whole day can say it. */
const endOf = (day: string): Date => new Date(`${day}T15:00:00.000Z`);

/**
 * What My work asks of each person of their own training: courses that they were assigned and have not taken, and certificates that end. Bell,
 * mail and calendar tell of it as of everything else there.
 */
export const listTraining =
  (lessons: Pick<Lessons, 'courses'>) =>
  async (
    tx: Tx,
    { who, verbs }: { readonly who: Who; readonly verbs: readonly string[] },
    { after, limit, now }: WorkPage,
  ) => {
    if (!verbs.includes('learning.read')) return [];
    const today = dayIn(now, zoneIn(who.country));
    const [asked, held] = [await listOwnAssignments(tx), await listOwnCertificates(tx)];
    const isOfFiles = ({ course }: { readonly course: string }) => lessons.courses.some(({ id }) => id === course);
    const courses = [...asked, ...held].every(isOfFiles) ? lessons.courses : await listCourseTitles(tx, lessons);
    const named = (id: string) => {
      const title = courses.find((course) => course.id === id)?.title;
      return { courseSv: title?.sv ?? id, courseEn: title?.en ?? id };
    };
    const owed = stillOwed(asked, held, today).map(({ id, course, due, unit }) => ({
      ...{ id, about: id, kind: trainingDue.kind, about_kind: trainingDue.aboutKind, due_at: endOf(due) },
      facts: { ...named(course), ...factsOfUnit(unit) },
    }));
    const ending = endingSoon(held, asked, today).map(({ id, course, validUntil }) => ({
      ...{ id, about: id, kind: certificateEnding.kind, about_kind: certificateEnding.aboutKind },
      due_at: endOf(validUntil),
      facts: named(course),
    }));
    return [...owed, ...ending]
      .map((line) => ({ ...line, answered_at: null, owner: who.actor, waits: false }))
      .filter(
        ({ id, due_at: due }) =>
          after === null || compare(`${due.toISOString()} ${id}`, `${after.dueAt} ${after.id}`) > 0,
      )
      .sort((a, b) => a.due_at.getTime() - b.due_at.getTime() || compare(a.id, b.id))
      .slice(0, limit);
  };

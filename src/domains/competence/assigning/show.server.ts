import { type Here, offered } from '../../../kernel/doing.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listCourseTitles } from '../authoring/course-titles.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { toEndGroup } from './acts/end-group.ts';
import { toWithdrawAssignment } from './acts/withdraw-assignment.ts';
import type { GroupShown, TrainingShown, UnitTraining } from './schema.ts';
import { standingOn } from './standing.ts';
import { listAssignments, listGroups, listTrainees, listUnitTraining } from './store.server.ts';
import type { Trainee, TrainingGroup } from './training.ts';

const refsOf = (accounts: readonly string[], people: readonly Trainee[]): string[] =>
  people.filter(({ account }) => accounts.includes(account)).map(({ ref }) => ref);

export async function showGroup(
  tx: Tx,
  group: Here<TrainingGroup>,
  people: readonly Trainee[],
  call: AnyCall,
): Promise<GroupShown> {
  const { id, at, state } = group;
  const words = await openWordsOf(tx, call, at, { stream: id, act: state.said });
  return {
    id,
    name: words?.name ?? '',
    people: refsOf(state.people, people),
    may: offered([toEndGroup], call.who, group, call.verbs),
  };
}

/** What those see who assign courses: groups and assignments of their own files, people and courses of their agency. */
export async function showTraining(tx: Tx, lessons: Lessons, call: AnyCall): Promise<TrainingShown> {
  const courses = await listCourseTitles(tx, lessons);
  const { language } = call.texts;
  const people = await listTrainees(tx);
  const titleOf = (id: string): string => courses.find((course) => course.id === id)?.title[language] ?? id;
  const groups: GroupShown[] = [];
  for (const group of await listGroups(tx, call.readable)) groups.push(await showGroup(tx, group, people, call));
  return {
    people: people.map(({ ref, name, title, unitName, hasLeft, roles, capacities }) => ({
      ...{ ref, name, hasLeft },
      title: title[language],
      unit: unitName[language],
      roles: [...roles],
      capacities: [...capacities],
    })),
    courses: courses.map(({ id, title }) => ({ id, title: title[language] })),
    groups,
    assignments: (await listAssignments(tx, call.readable)).map((one) => ({
      id: one.id,
      course: one.state.course,
      courseTitle: titleOf(one.state.course),
      due: one.state.due,
      isPast: one.state.due < todayIn(call),
      group: one.state.group,
      people: refsOf(one.state.people, people),
      may: offered([toWithdrawAssignment], call.who, one, call.verbs),
    })),
  };
}

/** Who of a unit holds what until when. Courses that no one of it has or was assigned are no column. */
export async function showUnitTraining(tx: Tx, lessons: Lessons, call: AnyCall): Promise<UnitTraining> {
  const courses = await listCourseTitles(tx, lessons);
  const { language } = call.texts;
  const today = todayIn(call);
  const lines = await listUnitTraining(tx);
  const columns = courses.filter(({ id }) => lines.some(({ course }) => course === id));
  const first = lines.filter(({ ref }, place) => lines.findIndex((line) => line.ref === ref) === place);
  const people = first.map((one) => {
    const own = lines.filter(({ ref }) => ref === one.ref);
    const cells = columns.map(({ id }) => {
      const line = own.find(({ course }) => course === id);
      const held = { validUntil: line?.validUntil ?? null, due: line?.due ?? null };
      return { course: id, standing: standingOn(held, today), until: held.validUntil, due: held.due };
    });
    return { ref: one.ref, name: one.name, title: one.title[language], cells };
  });
  return {
    unit: call.who.unitName[language],
    today,
    isWhole: call.who.roles.includes('lead'),
    courses: columns.map(({ id, title }) => ({
      id,
      title: title[language],
      valid: people.filter(({ cells }) =>
        cells.some(({ course, standing }) => course === id && (standing === 'valid' || standing === 'ends')),
      ).length,
    })),
    people,
  };
}

import type { TaskDraft } from '../../kernel/act.ts';
import { awaitsSecondLook, type CriminalFile, isDecided } from './criminal-file.ts';
import type { ArrivedLetter } from './letters/arrived-letter.ts';

/** The end of a working day: what is due on a day is due by then, in the time of the north of Europe in winter. */
const endOf = (day: string): string => `${day}T16:00:00.000Z`;

/**
 * What a unit owes because of a criminal file, and what it waits for: the decision by its day, each directive, each thing that
 * was asked for and has not come, and the second look at a closing.
 */
export function fileTasks(stream: string, file: CriminalFile): readonly TaskDraft[] {
  const about = { aboutKind: 'investigation', about: stream, owner: null, open: true, answeredAt: null } as const;
  const reference = { reference: file.reference };
  const decide: TaskDraft[] =
    file.decisionDue !== null && !isDecided(file)
      ? [
          {
            ...about,
            id: stream,
            kind: 'investigation.decide',
            dueAt: endOf(file.decisionDue),
            waits: false,
            facts: { ...reference, parties: file.parties.length, items: file.items.length },
          },
        ]
      : [];
  const directives = file.directives
    .filter(({ answered }) => answered === null)
    .map(
      ({ id, dueOn, to }): TaskDraft => ({
        ...about,
        id,
        kind: to ? 'investigation.directive-waiting' : 'investigation.directive',
        dueAt: endOf(dueOn),
        waits: to !== null,
        facts: { ...reference, unitSv: to?.sv ?? '', unitEn: to?.en ?? '' },
      }),
    );
  const requests = file.requests
    .filter(({ reply }) => reply === null)
    .map(
      ({ id, type }): TaskDraft => ({
        ...about,
        id,
        kind: 'investigation.request',
        dueAt: null,
        waits: true,
        facts: { ...reference, kind: type },
      }),
    );
  const looks = file.decisions.filter(awaitsSecondLook).map(
    ({ id }): TaskDraft => ({
      ...about,
      id,
      kind: 'investigation.second-look',
      dueAt: null,
      waits: false,
      facts: reference,
    }),
  );
  return [...decide, ...directives, ...requests, ...looks];
}

/** A letter that nobody has taken: a directive by its day, items of a file without one. */
export function letterTasks(stream: string, letter: ArrivedLetter): readonly TaskDraft[] {
  if (letter.takenBy !== null) return [];
  return [
    {
      id: stream,
      aboutKind: 'criminal-letter',
      about: stream,
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      kind: letter.kind === 'directive' ? 'criminal-letter.answer' : 'criminal-letter.take',
      dueAt: letter.dueOn === null ? null : endOf(letter.dueOn),
      facts: { unitSv: letter.from.unit.sv, unitEn: letter.from.unit.en },
    },
  ];
}

import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask, type TaskReader } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import { codeName, type Knowledge } from '../knowledge/public.ts';
import { awaitsSecondReview, type CriminalFile, isDecided } from './criminal-file.ts';
import type { ArrivedLetter } from './letters/arrived-letter.ts';
import { taskMessages } from './task-messages.ts';

const FileFacts = z.object({ reference: z.string() });
const DirectiveFacts = FileFacts.extend(UnitFacts.shape);
const aboutFile = 'investigation';

/** The decision for all injured parties of a file, by its day. */
export const fileToDecide = defineTask({
  kind: 'investigation.decide',
  aboutKind: aboutFile,
  facts: FileFacts.extend({ parties: z.number(), items: z.number() }),
  sentence: ({ reference, parties, items }, { say }) => ({
    title: say(taskMessages.decideTitle, { reference }),
    detail: say(taskMessages.decideDetail, { parties, items }),
  }),
});

/** A directive that the unit owes an answer to. */
export const directiveToAnswer = defineTask({
  kind: 'investigation.directive',
  aboutKind: aboutFile,
  facts: DirectiveFacts,
  sentence: ({ reference }, { say }) => ({
    title: say(taskMessages.directiveTitle, { reference }),
    detail: say(taskMessages.directiveDetail),
  }),
});

/** One that another unit owes an answer to. */
export const directiveSent = defineTask({
  kind: 'investigation.directive-waiting',
  aboutKind: aboutFile,
  facts: DirectiveFacts,
  sentence: ({ reference, ...to }, { language, say }) => ({
    title: say(taskMessages.directiveWaitingTitle, { reference }),
    detail: say(taskMessages.directiveWaitingDetail, { unit: unitIn(to, language) }),
  }),
});

/** Requested evidence that has not come. */
export const evidenceAskedFor = defineTask({
  kind: 'investigation.request',
  aboutKind: aboutFile,
  facts: FileFacts.extend({ kind: z.string() }),
  sentence: ({ reference, kind }, { language, say, known }: TaskReader<Pick<Knowledge, 'evidence'>>) => ({
    title: say(taskMessages.requestTitle, { reference }),
    detail: codeName(known.evidence.entries, kind, language),
  }),
});

/** A closing without a legal ground, which another person must review. */
export const secondLook = defineTask({
  kind: 'investigation.second-look',
  aboutKind: aboutFile,
  facts: FileFacts,
  sentence: ({ reference }, { say }) => ({
    title: say(taskMessages.secondLookTitle, { reference }),
    detail: say(taskMessages.secondLookDetail),
  }),
});

/** A directive from another agency that has not been taken. */
export const directiveArrived = defineTask({
  kind: 'criminal-letter.answer',
  aboutKind: 'criminal-letter',
  facts: UnitFacts,
  sentence: (from, { language, say }) => ({
    title: say(taskMessages.letterDirectiveTitle, { unit: unitIn(from, language) }),
    detail: say(taskMessages.letterDirectiveDetail),
  }),
});

/** Items from another agency that have not been taken. */
export const fileArrived = defineTask({
  kind: 'criminal-letter.take',
  aboutKind: 'criminal-letter',
  facts: UnitFacts,
  sentence: (from, { language, say }) => ({
    title: say(taskMessages.letterFileTitle, { unit: unitIn(from, language) }),
    detail: say(taskMessages.letterFileDetail),
  }),
});

/** The end of a working day: what is due on a day is due by then, in the time of the north of Europe in winter. */
const endOf = (day: string): string => `${day}T16:00:00.000Z`;

/**
 * What a unit owes because of a criminal file, and what it waits for: the decision by its day, each directive, all requested
 * evidence that has not come, and the second review of a closing.
 */
export function fileTasks(stream: string, file: CriminalFile): readonly TaskDraft[] {
  const { reference, decisionDue, parties, items } = file;
  const about = { about: stream };
  const decide =
    decisionDue !== null && !isDecided(file)
      ? [
          fileToDecide.draft({
            ...about,
            id: stream,
            dueAt: endOf(decisionDue),
            facts: { reference, parties: parties.length, items: items.length },
          }),
        ]
      : [];
  const directives = file.directives
    .filter(({ answered }) => answered === null)
    .map(({ id, dueOn, to }) =>
      (to ? directiveSent : directiveToAnswer).draft({
        ...about,
        id,
        dueAt: endOf(dueOn),
        waits: to !== null,
        facts: { reference, ...factsOfUnit(to) },
      }),
    );
  const requests = file.requests
    .filter(({ reply }) => reply === null)
    .map(({ id, type }) =>
      evidenceAskedFor.draft({ ...about, id, dueAt: null, waits: true, facts: { reference, kind: type } }),
    );
  const looks = file.decisions
    .filter(awaitsSecondReview)
    .map(({ id }) => secondLook.draft({ ...about, id, dueAt: null, facts: { reference } }));
  return [...decide, ...directives, ...requests, ...looks];
}

/** A disclosure that has not been taken: a directive by its day, items of a file without one. */
export const letterTasks = (stream: string, { kind, takenBy, dueOn, from }: ArrivedLetter): readonly TaskDraft[] =>
  takenBy !== null
    ? []
    : [
        (kind === 'directive' ? directiveArrived : fileArrived).draft({
          id: stream,
          about: stream,
          dueAt: dueOn === null ? null : endOf(dueOn),
          facts: factsOfUnit(from.unit),
        }),
      ];

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteCase, takeBackCase } from '../../../cases/public.ts';
import { takeBackPerson } from '../../../persons/public.ts';
import { takeBackClaim } from '../../../redress/public.ts';
import type { Imported } from '../imported.ts';
import { importMessages } from '../messages.ts';

const UndoImport = z.strictObject({ act: ActEnvelope });
type UndoImport = z.infer<typeof UndoImport>;

const Count = z.int().min(0);
const Facts = z.strictObject({ takenBack: Count, kept: Count, last: Uuid.nullable(), isDone: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const undoCaseImport: ActDef<'case-import.undo', Facts> = defineAct({
  type: 'case-import.undo',
  stream: 'case-import',
  nature: 'decision',
  facts: Facts,
  icon: 'arrow-u-up-left',
  sentence: ({ takenBack }) => ({ message: importMessages.undone, values: { cases: takenBack } }),
  retainRule: 'case',
});

/** Something that is taken back, with the id of the act that does it. */
type TakenBack = { readonly id: string; readonly act: string; readonly caseId: string | null };

/** The next cases of the import: those that no one has written in since with all that came with them, and how many of the others stay. */
type ToUndo = Here<Imported> & {
  readonly cases: readonly TakenBack[];
  readonly persons: readonly TakenBack[];
  readonly claims: readonly TakenBack[];
  readonly kept: number;
  readonly last: string | null;
  readonly isDone: boolean;
};

/**
 * Undoes an import: the first act ends it, and each one takes back the next of its cases until none is left. A case in which someone has written
 * since stays with its people and claims: what a person added is not taken back with what a list brought.
 */
export const toUndoCaseImport: Doing<UndoImport, Here<Imported>, ToUndo> = {
  act: undoCaseImport,
  input: UndoImport,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  possible: ({ state }) => (state.undone?.isDone ? new Problem('conflict', importMessages.alreadyUndone) : null),
  acts: ({ act }, { id, at, cases, persons, claims, kept, last, isDone }) => {
    const back = ({ id: stream, act: its, caseId }: TakenBack) => ({ at, id: its, stream, caseId, facts: {} });
    return [
      undoCaseImport.draft({ at, id: act.id, stream: id, facts: { takenBack: cases.length, kept, last, isDone } }),
      ...cases.map((one) => takeBackCase.draft(back(one))),
      ...persons.map((one) => takeBackPerson.draft({ ...back(one), subject: one.id })),
      ...claims.map((one) => takeBackClaim.draft(back(one))),
    ];
  },
};

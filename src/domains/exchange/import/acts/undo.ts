import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import type { Who } from '../../../../kernel/who.ts';
import { mayWriteCase, takeBackCase } from '../../../cases/public.ts';
import { takeBackPerson } from '../../../persons/public.ts';
import { takeBackClaim } from '../../../redress/public.ts';
import type { Imported } from '../imported.ts';
import { importMessages } from '../messages.ts';

const UndoImport = z.strictObject({ act: ActEnvelope, reason: text(500) });
type UndoImport = z.infer<typeof UndoImport>;

const Count = z.int().min(0);
const Facts = z.strictObject({ takenBack: Count, kept: Count, last: Uuid.nullable(), isDone: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const undoCaseImport: ActDef<'case-import.undo', Facts, 'reason'> = defineAct({
  type: 'case-import.undo',
  proof: 'export',
  stream: 'case-import',
  words: ['reason'],
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
  /** What the import said of records of firms, taken back. */
  readonly firms: readonly ActDraft[];
  readonly kept: number;
  readonly last: string | null;
  readonly isDone: boolean;
  /** Whether the person who asks may undo it. */
  readonly isOwn: boolean;
};

/** Who began an import undoes it, or a manager of the unit: it takes away what others may be working on. */
export const mayUndo = (who: Who, { state }: Here<Imported>): boolean =>
  state.by === who.actor || who.roles.includes('lead');

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
  refuses: (_, { isOwn }) => (isOwn ? null : new Problem('conflict', importMessages.notYours)),
  acts: ({ act, reason }, { id, at, cases, persons, claims, firms, kept, last, isDone }) => {
    const back = ({ id: stream, act: its, caseId }: TakenBack) => ({ at, id: its, stream, caseId, facts: {} });
    return [
      undoCaseImport.draft({
        at,
        id: act.id,
        stream: id,
        facts: { takenBack: cases.length, kept, last, isDone },
        words: { reason },
      }),
      ...cases.map((one) => takeBackCase.draft(back(one))),
      ...persons.map((one) => takeBackPerson.draft({ ...back(one), subject: one.id })),
      ...claims.map((one) => takeBackClaim.draft(back(one))),
      ...firms,
    ];
  },
};

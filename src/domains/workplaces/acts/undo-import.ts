import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import type { Imported } from '../import/imported.ts';
import { workplaceMessages } from '../messages.ts';
import { takeBackWorkplace } from './take-back.ts';

export const UndoImport = z.strictObject({ act: ActEnvelope });
export type UndoImport = z.infer<typeof UndoImport>;

const Facts = z.strictObject({ takenBack: z.int().min(0), kept: z.int().min(0) });
type Facts = z.infer<typeof Facts>;

export const undoImport: ActDef<'workplace.undo-import', Facts> = defineAct({
  type: 'workplace.undo-import',
  stream: 'workplace-import',
  nature: 'decision',
  facts: Facts,
  icon: 'arrow-u-up-left',
  sentence: ({ takenBack }) => ({ message: workplaceMessages.importUndone, values: { count: takenBack } }),
  retainRule: 'workplace',
});

/** `untouched`: its records that no one has written in since, each with the id of the act that takes it back. */
type ToUndo = Here<Imported> & { readonly untouched: readonly { readonly workplace: string; readonly act: string }[] };

/** Undoes one import. A record in which someone has written since stays: what a person added is not taken back with what a file brought. */
export const toUndoImport: Doing<UndoImport, Here<Imported>, ToUndo> = {
  act: undoImport,
  input: UndoImport,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: ({ state }) => (state.undone ? new Problem('conflict', workplaceMessages.alreadyUndone) : null),
  acts: ({ act }, { id, at, state, untouched }) => [
    undoImport.draft({
      at,
      id: act.id,
      stream: id,
      facts: { takenBack: untouched.length, kept: state.workplaces.length - untouched.length },
    }),
    ...untouched.map((one) => takeBackWorkplace.draft({ at, id: one.act, stream: one.workplace, facts: {} })),
  ],
};

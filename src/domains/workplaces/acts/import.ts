import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import { columnMessages } from '../import/messages.ts';
import { ImportRow, mostRows, type RowRead } from '../import/rows.ts';
import { type KnownHere, withCounty } from '../known-numbers.ts';
import { workplaceMessages } from '../messages.ts';
import { personalNumbersIn } from '../personal-number.ts';
import { registerWorkplace } from './register.ts';

export const ImportWorkplaces = z.strictObject({
  act: ActEnvelope,
  import: Uuid,
  rows: z.array(ImportRow).min(1).max(mostRows),
});
export type ImportWorkplaces = z.infer<typeof ImportWorkplaces>;

const Facts = z.strictObject({ workplaces: z.array(Uuid) });
type Facts = z.infer<typeof Facts>;

export const importWorkplaces: ActDef<'workplace.import', Facts> = defineAct({
  type: 'workplace.import',
  stream: 'workplace-import',
  nature: 'record',
  facts: Facts,
  icon: 'tray-arrow-down',
  sentence: ({ workplaces }) => ({ message: workplaceMessages.importDone, values: { count: workplaces.length } }),
  retainRule: 'workplace',
});

/** What each row becomes: the ids of its record and of the act that begins it, and a reference of its own. */
export type RowToTake = RowRead & { readonly workplace: string; readonly act: string; readonly reference: string };
type ToTake = InFile & KnownHere & { readonly id: string; readonly taken: readonly RowToTake[] };

/** What is wrong with a row, cell by cell: `rows.3.name`. */
export function rowProblems(row: RowRead, place: number, rules: KnownHere['rules']): readonly FieldProblem[] {
  const path = `rows.${place}.`;
  if (row.firm === null)
    return row.problems.map(({ column, wrong }) => ({ path: `${path}${column}`, message: columnMessages[wrong] }));
  return personalNumbersIn(rules, row.firm, path);
}

/** Takes in an extract of a register: each row becomes a record of its own, and one act undoes them all. All of them or none. */
export const toImport: Doing<ImportWorkplaces, InFile, ToTake> = {
  act: importWorkplaces,
  input: ImportWorkplaces,
  roles: ['officer', 'lead'],
  may: mayWrite,
  refuses: (_input, { taken, rules }) => {
    const wrong = taken.flatMap((row, place) => rowProblems(row, place, rules));
    return wrong.length > 0
      ? new Problem('invalid', workplaceMessages.importRefused, { count: wrong.length }, wrong)
      : null;
  },
  acts: ({ act }, { id, at, taken, countyOf }) => [
    importWorkplaces.draft({ at, id: act.id, stream: id, facts: { workplaces: taken.map((row) => row.workplace) } }),
    ...taken.flatMap((row) =>
      row.firm === null
        ? []
        : [
            registerWorkplace.draft({
              at,
              id: row.act,
              stream: row.workplace,
              facts: {
                reference: row.reference,
                firm: row.firm,
                place: row.place && withCounty(row.place, row.firm.country, countyOf),
                importedBy: id,
              },
            }),
          ],
    ),
  ],
};

import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { mayWriteCase } from '../../../cases/public.ts';
import { mostAtOnce } from '../fields.ts';
import type { CaseOfRows, RowProblem } from '../gather-cases.ts';
import type { Imported } from '../imported.ts';
import { cellMessages, importMessages } from '../messages.ts';
import { ImportRows, WordValues } from '../settings.ts';

const TakeRows = z.strictObject({ act: ActEnvelope, values: WordValues, rows: ImportRows });
type TakeRows = z.infer<typeof TakeRows>;

const Count = z.int().min(0).max(mostAtOnce);
const Facts = z.strictObject({ rows: Count, cases: Count, persons: Count, identities: Count, claims: Count });
type Facts = z.infer<typeof Facts>;

export const takeRows: ActDef<'case-import.take', Facts> = defineAct({
  type: 'case-import.take',
  stream: 'case-import',
  nature: 'record',
  facts: Facts,
  icon: 'tray-arrow-down',
  sentence: ({ cases }) => ({ message: importMessages.taken, values: { cases } }),
  retainRule: 'case',
});

/** What the rows say, and what each case of them becomes. Nothing is made where a row is wrong. */
type ToTake = Here<Imported> & {
  readonly cases: readonly CaseOfRows[];
  readonly problems: readonly RowProblem[];
  /** The person who sends them. */
  readonly asker: string;
  readonly made: (of: CaseOfRows) => readonly ActDraft[];
};

export const identitiesIn = (cases: readonly CaseOfRows[]): number =>
  cases.reduce((sum, { rows }) => sum + rows.filter(({ person }) => person?.identity).length, 0);

/** What is wrong with the rows that were sent, cell by cell: `rows.3.reference`, by their places in what was sent. */
function fieldsOf(problems: readonly RowProblem[], rows: TakeRows['rows']): readonly FieldProblem[] {
  return problems.map(({ row, field, wrong }) => ({
    path: `rows.${rows.findIndex((one) => one.row === row)}.${field}`,
    message: cellMessages[wrong],
  }));
}

/** Takes in a part of a list: its cases with their people and claims, made by the acts of their own domains. All of the part or nothing; by the person who began it, who is responsible for all. */
export const toTakeRows: Doing<TakeRows, Here<Imported>, ToTake> = {
  act: takeRows,
  input: TakeRows,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  possible: ({ state }) => {
    if (state.undone) return new Problem('conflict', importMessages.isUndone);
    return state.made.rows >= state.rows ? new Problem('conflict', importMessages.isWhole) : null;
  },
  refuses: ({ rows }, { state, problems, asker }) => {
    if (state.by !== asker) return new Problem('conflict', importMessages.ofAnother);
    if (state.made.rows + rows.length > state.rows) return new Problem('conflict', importMessages.moreThanBegun);
    if (problems.length === 0) return null;
    return new Problem('invalid', importMessages.refused, { count: problems.length }, fieldsOf(problems, rows));
  },
  acts: ({ act, rows }, { id, at, cases, made }) => {
    const all = cases.flatMap((one) => one.rows);
    return [
      takeRows.draft({
        at,
        id: act.id,
        stream: id,
        facts: {
          rows: rows.length,
          cases: cases.length,
          persons: all.filter(({ person }) => person).length,
          identities: identitiesIn(cases),
          claims: all.filter(({ claim }) => claim).length,
        },
      }),
      ...cases.flatMap(made),
    ];
  },
};

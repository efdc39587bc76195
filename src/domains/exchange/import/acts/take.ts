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
import { digestsOf } from '../row-digest.ts';
import { ImportRows } from '../settings.ts';

const TakeRows = z.strictObject({ act: ActEnvelope, rows: ImportRows });
type TakeRows = z.infer<typeof TakeRows>;

const Count = z.int().min(0).max(mostAtOnce);
const Facts = z.strictObject({
  rows: Count,
  cases: Count,
  persons: Count,
  identities: Count,
  claims: Count,
  /** Records of firms that were begun. */
  firms: Count.optional(),
});
type Facts = z.infer<typeof Facts>;

/** The digest of each row as it came is sealed with it: a row has few values that are not guessed. */
export const takeRows: ActDef<'case-import.take', Facts, 'rows'> = defineAct({
  type: 'case-import.take',
  stream: 'case-import',
  words: ['rows'],
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
  /** How many records of firms these rows begin. */
  readonly firms: number;
};

const personsIn = (cases: readonly CaseOfRows[]) =>
  cases.flatMap(({ rows }) => rows.flatMap(({ person }) => (person ? [person] : [])));

export const identitiesIn = (cases: readonly CaseOfRows[]): number =>
  personsIn(cases).filter(({ identity }) => identity).length;

/** Whether rows say who people are, or that who they are is protected: both ask again who one is, as one by one. */
export const asksProof = (cases: readonly CaseOfRows[]): boolean =>
  personsIn(cases).some(({ identity, protection }) => identity !== null || protection !== 'none');

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
  acts: ({ act, rows }, { id, at, cases, firms, made }) => {
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
          firms,
        },
        words: { rows: digestsOf(rows) },
      }),
      ...cases.flatMap(made),
    ];
  },
};

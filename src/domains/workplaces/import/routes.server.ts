import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import type { Country } from '../../knowledge/public.ts';
import { mayList } from '../access.ts';
import { rowProblems, toImport } from '../acts/import.ts';
import { toUndoImport } from '../acts/undo-import.ts';
import type { KnownHere } from '../known-numbers.ts';
import { bareNumber, checkNumber } from '../numbers/check-number.ts';
import { numberMessages } from '../numbers/messages.ts';
import { referenceLetter } from '../reference-letter.ts';
import { findImport, importAgain, isUntouched, listByNumber, listImports, listWorkplaces } from '../store.ts';
import type { Imported } from './imported.ts';
import { type ImportColumn, ImportRow, mostRows, type RowRead, readRow } from './rows.ts';
import { ImportAnswer, ImportChecked, ImportList } from './schema.ts';

const writers = ['officer', 'lead'] as const;

const homeOf = (call: AnyCall): Country => call.who.country as Country;

async function showImport(tx: Tx, { id, state }: Here<Imported>) {
  const colleagues = await listColleagues(tx);
  const { undone } = state;
  return {
    id,
    at: state.at,
    by: colleagues.get(state.by) ?? '',
    records: state.workplaces.length,
    undone: undone && { at: undone.at, by: colleagues.get(undone.by) ?? '', takenBack: undone.takenBack },
  };
}

/** What is to be said of a number and does not stop the import. */
function warningsOf(row: RowRead, place: number, rules: KnownHere['rules'], call: AnyCall): ImportChecked['warnings'] {
  if (row.firm === null) return [];
  const { firm } = row;
  const fields: readonly (readonly [ImportColumn, 'organisation' | 'vat', string | null])[] = [
    ['organisationNumber', 'organisation', firm.organisationNumber],
    ['vatNumber', 'vat', firm.vatNumber],
  ];
  return fields.flatMap(([column, number, written]) => {
    if (written === null) return [];
    const { state } = checkNumber(rules, { country: firm.country, number, written });
    return state === 'wrong' || state === 'other-form'
      ? [{ row: place + 1, column, text: call.texts.t(numberMessages[state]) }]
      : [];
  });
}

/** Taking in an extract of a register: what would happen, doing it, and undoing it. */
export function importRoutes(known: KnownHere) {
  const answered = {
    answer: ImportAnswer,
    show: async (tx: Tx, at: RealmKey, id: string) => ({ import: await showImport(tx, await importAgain(tx, at, id)) }),
  };
  return [
    query({
      name: 'workplace.check-import',
      path: '/api/workplaces/imports/check',
      roles: writers,
      params: Nothing,
      inBody: true,
      input: z.strictObject({ rows: z.array(ImportRow).min(1).max(mostRows) }),
      answer: ImportChecked,
      load: async (tx, call) => {
        const read = call.input.rows.map((row) => readRow(row, homeOf(call)));
        const bare = read.map(({ firm }) => (firm?.organisationNumber ? bareNumber(firm.organisationNumber) : null));
        const there = await listByNumber(tx, call.readable, [...new Set(bare.filter((one) => one !== null))]);
        return { at: call.own, read, bare, there };
      },
      // Nothing is written, and what is there already was looked for in files that are read.
      may: (who, { there }) =>
        mayList(
          who,
          there.map(({ at }) => at),
        ),
      show: async (_tx, { read, bare, there }, call) => ({
        rows: read.length,
        errors: read.flatMap((row, place) =>
          rowProblems(row, place, known.rules).map(({ path, message }) => ({
            row: place + 1,
            column: path.split('.')[2] as ImportColumn,
            text: call.texts.t(message),
          })),
        ),
        warnings: read.flatMap((row, place) => warningsOf(row, place, known.rules, call)),
        known: bare.flatMap((number, place) =>
          there
            .filter(({ state }) => number !== null && bareNumber(state.firm.organisationNumber ?? '') === number)
            .map(({ id, state }) => ({ row: place + 1, id, reference: state.reference, name: state.firm.name })),
        ),
      }),
      look: ({ at, there }) => ({ at, objects: there.map(({ id }) => id), fields: ['firm'] }),
    }),

    query({
      name: 'workplace.imports',
      path: '/api/workplaces/imports',
      roles: writers,
      params: Nothing,
      input: Nothing,
      answer: ImportList,
      load: (tx, call) => listImports(tx, call.readable),
      may: mayList,
      show: async (tx, lines) => {
        const items = [];
        for (const line of lines) items.push(await showImport(tx, line));
        return { items };
      },
    }),

    actRoute(toImport, {
      ...answered,
      path: '/api/workplaces/imports/begin',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own, input, newId, random } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const there = await findImport(tx, call.readable, input.import, { lock: false });
        if (there || (await hasBegun(tx, own, input.import))) throw new Problem('conflict', httpMessages.idUsed);
        const taken = input.rows.map((row) => ({
          ...readRow(row, homeOf(call)),
          workplace: newId(),
          act: newId(),
          reference: reference(referenceLetter, random(7)),
        }));
        return { id: input.import, at: own, taken, ...known };
      },
    }),

    actRoute(toUndoImport, {
      ...answered,
      path: '/api/workplaces/imports/:id/undo',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findImport(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const records = await listWorkplaces(tx, [found.at], found.state.workplaces);
        const untouched = records
          .filter(({ state }) => isUntouched(state))
          .map(({ id }) => ({ workplace: id, act: call.newId() }));
        return { ...found, untouched };
      },
    }),
  ];
}

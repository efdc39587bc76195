import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { type Track, trackOf, tracks } from '../../../kernel/capacity.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { isByOperator, listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { fileOn, listEarlier, listKept } from '../../cases/public.server.ts';
import { earlierKey, mayWriteCase } from '../../cases/public.ts';
import { mayHoldIdentity } from '../../persons/public.ts';
import { mayList } from '../access.ts';
import { caseImportAgain, findCaseImport, findLastOf, listCaseImports } from '../store.ts';
import { toBeginImport } from './acts/begin.ts';
import { identitiesIn, toTakeRows } from './acts/take.ts';
import { mayUndo, toUndoCaseImport } from './acts/undo.ts';
import { aliasesFor, bringing } from './bring.server.ts';
import { identityFields } from './fields.ts';
import { gatherCases, type RowProblem } from './gather-cases.ts';
import type { Imported } from './imported.ts';
import { cellMessages, importMessages } from './messages.ts';
import { readRow } from './read-row.ts';
import { CaseImportAnswer, CaseImportList, ImportChecked, Remembered } from './schema.ts';
import { Headings, type ImportRow, ImportRows, ImportSettings, WordValues } from './settings.ts';
import { findNextToUndo } from './undoing.server.ts';

const writers = ['officer', 'lead'] as const;
const keptShown = 20;

/** The file on a strand in which this person would open a case, as the act of opening one chooses it. */
const fileFor = (call: AnyCall, track: Track): RealmKey | null =>
  track === trackOf(call.who.capacity) ? call.own : fileOn(call.who, call.writable, track);

const canImportTo = (call: AnyCall, track: Track): boolean => {
  const at = fileFor(call, track);
  return at !== null && mayWriteCase(call.who, { at });
};

/** What the rows say, and what is wrong with them as they are and beside what the file has already. */
async function readRows(tx: Tx, call: AnyCall, at: RealmKey, rows: readonly ImportRow[], settings: ImportSettings) {
  const today = { day: todayIn(call), now: call.now.toISOString() };
  const outcomes = rows.map((row) => readRow(row, settings, today));
  const { cases, problems } = gatherCases(outcomes, settings.repeated);
  const there = await listEarlier(
    tx,
    at,
    cases.map(({ of }) => of.case.reference),
  );
  const known = cases
    .filter(({ of }) => there.has(earlierKey(of.case.reference)))
    .flatMap((one) => one.rows.map(({ row }): RowProblem => ({ row, field: 'reference', wrong: 'known' })));
  const mayName = mayHoldIdentity(call.who, { at });
  const named = mayName
    ? []
    : rows.flatMap(({ row, cells }) =>
        identityFields
          .filter((field) => cells[field])
          .map((field): RowProblem => ({ row, field, wrong: 'not-in-capacity' })),
      );
  const wrong = rows.flatMap(({ row }, place) =>
    (outcomes[place]?.problems ?? []).map((one): RowProblem => ({ ...one, row })),
  );
  return { cases, problems: [...wrong, ...problems, ...known, ...named].sort((a, b) => a.row - b.row) };
}

async function showImport(tx: Tx, of: Here<Imported>, call: AnyCall) {
  const { id, at, state } = of;
  const colleagues = await listColleagues(tx);
  const { undone, track, rows, setAside, made } = state;
  const name = (account: string): string => colleagues.get(account) ?? '';
  return {
    id,
    at: state.at,
    by: name(state.by),
    byOperator: state.byOperator ?? false,
    mayUndo: mayWriteCase(call.who, of) && mayUndo(call.who, of),
    ...{ track, rows, setAside, made },
    undone: undone && {
      at: undone.at,
      by: name(undone.by),
      reason: (await openWordsOf(tx, call, at, { stream: id, act: undone.act }))?.reason ?? null,
      takenBack: undone.takenBack,
      kept: undone.kept,
      isDone: undone.isDone,
    },
    kept: undone && undone.kept > 0 ? [...(await listKept(tx, [at], id, keptShown))] : [],
  };
}

const answered = {
  answer: CaseImportAnswer,
  show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
    import: await showImport(tx, await caseImportAgain(tx, at, id), call),
  }),
};

/** Taking in a list of earlier cases: what would happen, doing it part by part, and undoing it. */
export const caseImportRoutes = () => [
  query({
    name: 'case-import.list',
    path: '/api/case-imports',
    roles: writers,
    params: Nothing,
    input: Nothing,
    answer: CaseImportList,
    load: (tx, call) => listCaseImports(tx, call.readable),
    may: mayList,
    show: async (tx, lines, call) => {
      const items = [];
      for (const line of lines) items.push(await showImport(tx, line, call));
      const own = call.own;
      return {
        items,
        tracks: tracks.filter((track) => canImportTo(call, track)),
        identities: own !== null && mayHoldIdentity(call.who, { at: own }),
      };
    },
    // Cases that stayed are named, and why an import was undone is opened.
    look: (lines) => ({ at: null, objects: lines.map(({ id }) => id), fields: ['reference', 'reason'] }),
  }),

  query({
    name: 'case-import.remembered',
    path: '/api/case-imports/remembered',
    roles: writers,
    params: Nothing,
    inBody: true,
    input: z.strictObject({ headings: Headings }),
    answer: Remembered,
    load: async (tx, call) => {
      const found = await findLastOf(tx, call.writable, call.input.headings);
      return found ? [found] : [];
    },
    may: mayList,
    show: async (tx, [found], call) => {
      if (!found) return { last: null };
      const { id, at, state } = found;
      const words = await openWordsOf(tx, call, at, { stream: id, act: state.begun });
      const { track, columns, dates, repeated } = state;
      return {
        last: { track, columns, dates, repeated, values: WordValues.parse(JSON.parse(words?.values ?? '{}')) },
      };
    },
    look: (found) => ({ at: null, objects: found.map(({ id }) => id), fields: ['values'] }),
  }),

  query({
    name: 'case-import.check',
    path: '/api/case-imports/check',
    roles: writers,
    params: Nothing,
    // What stands in a list may not stand in an address.
    inBody: true,
    input: z.strictObject({ settings: ImportSettings, rows: ImportRows }),
    answer: ImportChecked,
    load: async (tx, call) => {
      const { settings, rows } = call.input;
      const at = fileFor(call, settings.track);
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      return { at, ...(await readRows(tx, call, at, rows, settings)) };
    },
    may: mayWriteCase,
    show: async (_tx, { cases, problems }, call) => {
      const all = cases.flatMap(({ rows }) => rows);
      return {
        cases: cases.length,
        persons: all.filter(({ person }) => person).length,
        claims: all.filter(({ claim }) => claim).length,
        errors: problems.map(({ row, field, wrong }) => ({
          row,
          field,
          wrong,
          text: call.texts.t(cellMessages[wrong]),
        })),
      };
    },
    // That a reference is there already is said.
    look: ({ at }) => ({ at, objects: [], fields: ['reference'] }),
  }),

  actRoute(toBeginImport, {
    ...answered,
    path: '/api/case-imports/begin',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const { import: id, settings } = call.input;
      const at = fileFor(call, settings.track);
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const there = await findCaseImport(tx, call.readable, id, { lock: false });
      if (there || (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
      return { id, at, isByOperator: await isByOperator(tx) };
    },
  }),

  actRoute(toTakeRows, {
    ...answered,
    path: '/api/case-imports/:id/take',
    status: 200,
    params: ById,
    // Who people are is sealed in the vault, as one by one.
    proof: { of: 'identity', when: ({ cases }) => identitiesIn(cases) > 0 },
    load: async (tx, call) => {
      const found = await findCaseImport(tx, call.writable, call.params.id, { lock: true });
      if (!found) return null;
      const { at, state } = found;
      const { track, dates, repeated } = state;
      const { rows, values } = call.input;
      const read = await readRows(tx, call, at, rows, { track, dates, repeated, values });
      if (identitiesIn(read.cases) > 0 && !mayHoldIdentity(call.who, { at }))
        throw new Problem('forbidden', importMessages.noIdentities);
      const people = read.cases.flatMap((one) => one.rows).filter(({ person }) => person).length;
      const aliases = read.problems.length > 0 ? [] : await aliasesFor(tx, at, people, call.who.unit);
      return { ...found, ...read, asker: call.who.actor, made: bringing(call, found, aliases) };
    },
  }),

  actRoute(toUndoCaseImport, {
    ...answered,
    path: '/api/case-imports/:id/undo',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await findCaseImport(tx, call.writable, call.params.id, { lock: true });
      if (!found) return null;
      const { at, id, state } = found;
      const next = await findNextToUndo(tx, at, id, state.undone?.last ?? null);
      const taken = (one: string, caseId: string | null) => ({ id: one, act: call.newId(), caseId });
      return {
        ...found,
        ...next,
        isOwn: mayUndo(call.who, found),
        cases: next.cases.map((one) => taken(one, one)),
        persons: next.persons.map((one) => taken(one, null)),
        claims: next.claims.map((one) => taken(one, null)),
      };
    },
  }),
];

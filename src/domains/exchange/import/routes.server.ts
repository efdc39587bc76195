import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { type Track, trackOf, tracks } from '../../../kernel/capacity.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mostRows } from '../../../kernel/sheets/sheet.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { isByOperator, listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { fileOn, listKept } from '../../cases/public.server.ts';
import { mayWriteCase } from '../../cases/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { mayHoldIdentity } from '../../persons/public.ts';
import { mayList, mayRead } from '../access.ts';
import { caseImportAgain, findCaseImport, findLastOf, holdImports, listCaseImports } from '../store.ts';
import { toBeginImport } from './acts/begin.ts';
import { asksProof, identitiesIn, toTakeRows } from './acts/take.ts';
import { mayUndo, toUndoCaseImport } from './acts/undo.ts';
import { aliasesFor, bringing } from './bring.server.ts';
import { firmsOf, firmsToUndo } from './firms.server.ts';
import type { Imported } from './imported.ts';
import { cellMessages, importMessages } from './messages.ts';
import { readRows } from './read-rows.server.ts';
import { digestsIn } from './row-digest.ts';
import { CaseImportAnswer, CaseImportList, ImportChecked, Remembered, RowDigests } from './schema.ts';
import { Headings, ImportRows, ImportSettings, WordValues } from './settings.ts';
import { findNextToUndo } from './undoing.server.ts';

const writers = ['officer', 'lead'] as const;
const keptShown = 20;
/** The digests of so many parts of a list are opened at once. */
const partsShown = 25;

/** The file on a strand in which this person would open a case, as the act of opening one chooses it. */
const fileFor = (call: AnyCall, track: Track): RealmKey | null =>
  track === trackOf(call.who.capacity) ? call.own : fileOn(call.who, call.writable, track);

/** An import, with all others of its file held: what one brings no other can bring at the same time. */
async function holdImport(tx: Tx, call: AnyCall, id: string) {
  const found = await findCaseImport(tx, call.writable, id, { lock: false });
  if (!found) return null;
  await holdImports(tx, found.at);
  return findCaseImport(tx, call.writable, id, { lock: true });
}

const canImportTo = (call: AnyCall, track: Track): boolean => {
  const at = fileFor(call, track);
  return at !== null && mayWriteCase(call.who, { at });
};

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
    ...{ track, rows, setAside, made: { ...made, firms: made.firms ?? 0 } },
    file: (await openWordsOf(tx, call, at, { stream: id, act: state.begun }))?.file ?? null,
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

/** What the words of a list mean, as it was begun: no part of it is read otherwise. */
async function valuesOf(tx: Tx, call: AnyCall, { id, at, state }: Here<Imported>): Promise<WordValues> {
  const words = await openWordsOf(tx, call, at, { stream: id, act: state.begun });
  return WordValues.parse(JSON.parse(words?.values ?? '{}'));
}

/** Taking in a list of earlier cases: what would happen, doing it part by part, and undoing it. */
export const caseImportRoutes = ({ knowledge }: { readonly knowledge: Knowledge }) => [
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
    // Cases that stayed are named, and why an import was undone and which file it was are opened.
    look: (lines) => ({ at: null, objects: lines.map(({ id }) => id), fields: ['reference', 'reason', 'file'] }),
  }),

  query({
    name: 'case-import.rows',
    path: '/api/case-imports/:id/rows',
    roles: writers,
    params: ById,
    input: z.strictObject({ from: z.coerce.number().int().min(0).max(mostRows).default(0) }),
    answer: RowDigests,
    load: (tx, call) => findCaseImport(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, { id, at, state }, call) => {
      const { from } = call.input;
      const items = [];
      const parts = state.parts ?? [];
      for (const act of parts.slice(from, from + partsShown))
        items.push(...digestsIn((await openWordsOf(tx, call, at, { stream: id, act }))?.rows ?? ''));
      const next = from + partsShown;
      return { items, next: next < parts.length ? next : null };
    },
    look: ({ id, at }) => ({ at, objects: [id], fields: ['rows'] }),
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
      const { track, columns, dates, repeated } = found.state;
      return { last: { track, columns, dates, repeated, values: await valuesOf(tx, call, found) } };
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
      const read = await readRows(tx, call, at, rows, { settings, knowledge });
      const firms = await firmsOf(tx, call, { id: '', at }, read.cases, knowledge);
      return { at, ...read, firms: [...firms].flatMap(([number, { begins }]) => (begins ? [number] : [])) };
    },
    may: mayWriteCase,
    show: async (_tx, { cases, problems, firms }, call) => {
      const all = cases.flatMap(({ rows }) => rows);
      return {
        cases: cases.length,
        persons: all.filter(({ person }) => person).length,
        claims: all.filter(({ claim }) => claim).length,
        firms,
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
    proof: { of: 'identity', when: ({ cases }) => asksProof(cases) },
    load: async (tx, call) => {
      const found = await holdImport(tx, call, call.params.id);
      if (!found) return null;
      const { at, state } = found;
      const { track, dates, repeated } = state;
      const values = await valuesOf(tx, call, found);
      const settings = { track, dates, repeated, values };
      const { cases, problems } = await readRows(tx, call, at, call.input.rows, { settings, knowledge });
      if (identitiesIn(cases) > 0 && !mayHoldIdentity(call.who, { at }))
        throw new Problem('forbidden', importMessages.noIdentities);
      const aliases = problems.length > 0 ? [] : await aliasesFor(tx, at, cases, call.who.unit);
      const firms = problems.length > 0 ? new Map() : await firmsOf(tx, call, found, cases, knowledge);
      return {
        ...found,
        ...{ cases, problems, asker: call.who.actor },
        firms: [...firms.values()].filter(({ begins }) => begins).length,
        made: bringing(call, found, aliases, firms),
      };
    },
  }),

  actRoute(toUndoCaseImport, {
    ...answered,
    path: '/api/case-imports/:id/undo',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await holdImport(tx, call, call.params.id);
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
        firms: await firmsToUndo(tx, call, found, next.cases),
      };
    },
  }),
];

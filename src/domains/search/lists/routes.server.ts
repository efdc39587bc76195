import { z } from 'zod';
import { zoneIn } from '../../../kernel/country.ts';
import { Uuid } from '../../../kernel/id.ts';
import { byRank, type ListColumn, type ListLine } from '../../../kernel/lists/listed.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { workingRoles } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { pdfOf } from '../../../platform/documents/pdf.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { cursorOf, readCursor } from '../../../platform/http/cursor.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import type { LineAt, NamedCodes, ReadyList } from '../../../platform/lists/list-kind.ts';
import { listColleagues } from '../../access/public.server.ts';
import { foundKinds } from '../kinds.ts';
import { listAsCsv, listAsWorkbook, listOnPaper } from './file.server.ts';
import { listNamed, refuseOtherColumns } from './in-list.ts';
import { listMessages } from './messages.ts';
import { mainDay, mine, narrow, noOne, pageAfter } from './narrow.ts';
import {
  ListAsked,
  ListExportAsked,
  type ListedColumn,
  ListFile,
  ListShown,
  type ListState,
  linesOnPage,
  mostLines,
} from './schema.ts';

/** The lists of matters that domains bring, by kind. */
export type ListParts = { readonly lists: ReadonlyMap<string, ReadyList> };

/** A person of another unit, by whose name the reader knows no one. */
const elsewhere = 'elsewhere';
const Cursor = z.strictObject({ id: Uuid, value: z.string() });
const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

type NarrowedAsked = { readonly list: string; readonly state: ListState; readonly text: string | null };

/** What a narrowed list is, before it is known whether this person may have it. */
type Loaded = {
  readonly kind: ReadyList;
  /** How it is sorted: as is wished, or as is usual of this list. */
  readonly sort: ListState['sort'];
  readonly mayOpen: boolean;
  readonly read: readonly LineAt[];
  readonly lines: readonly LineAt[];
  readonly columns: readonly ListedColumn[];
  readonly reader: Parameters<typeof narrow>[3];
};

async function load(tx: Tx, call: AnyCall, lists: ListParts['lists'], asked: NarrowedAsked): Promise<Loaded> {
  const kind = listNamed(lists, asked.list);
  refuseOtherColumns(kind, asked.state);
  const mayOpen = call.verbs.includes(kind.verb);
  const read = mayOpen ? await kind.load(tx, call, mostLines + 1) : [];
  const colleagues = await listColleagues(tx);
  const people = kind.columns.filter((column) => column.kind === 'person').map(({ id }) => id);
  const known = read.slice(0, mostLines).map((line) => ({
    ...line,
    values: { ...line.values, ...Object.fromEntries(people.map((id) => [id, personIn(line.values[id], colleagues)])) },
  }));
  const zone = zoneIn(call.who.country);
  const reader = {
    me: call.who.actor,
    language: call.texts.language,
    dayOf: (value: string) => (value.length > 10 ? dayIn(new Date(value), zone) : value),
  };
  const codes = mayOpen ? await kind.names(tx, call, known) : {};
  const columns = kind.columns.map((column) => shownColumn(column, { lines: known, colleagues, codes }, call));
  const sort = asked.state.sort ?? kind.usual ?? null;
  return {
    ...{ kind, mayOpen, read, reader, sort, columns },
    lines: narrow(known, ordered(columns), { ...asked.state, sort, text: asked.text }, reader),
  };
}

/** What columns hold, with their codes in the order of their names or of their list. */
const ordered = (columns: readonly ListedColumn[]) =>
  columns.map(({ id, kind, choices }) => ({ id, kind, choices: choices.map(({ code }) => [code, null] as const) }));

const personIn = (value: unknown, colleagues: ReadonlyMap<string, string>): string | null =>
  typeof value !== 'string' ? null : colleagues.has(value) ? value : elsewhere;

function shownColumn(
  { id, label, kind, choices }: ListColumn,
  of: {
    readonly lines: readonly ListLine[];
    readonly colleagues: ReadonlyMap<string, string>;
    readonly codes: NamedCodes;
  },
  { texts: { t, language } }: AnyCall,
): ListedColumn {
  const shown = { id, kind, label: t(label) };
  if (kind !== 'person') {
    const named = choices?.map(([code, called]) => ({ code, called: t(called) }));
    return { ...shown, choices: named ?? inOrder(of.codes[id] ?? [], language) };
  }
  const there = [...new Set(of.lines.flatMap(({ values }) => values[id] ?? []))].map(String);
  const people = there.map((code) => [code, of.colleagues.get(code) ?? t(listMessages.elsewhere)] as const);
  const always = [
    { code: mine, called: t(listMessages.me) },
    { code: noOne, called: t(listMessages.none) },
  ];
  return { ...shown, choices: [...always, ...inOrder(people, language)] };
}

const inOrder = (codes: readonly (readonly [code: string, called: string])[], language: string) =>
  codes
    .map(([code, called]) => ({ code, called }))
    .sort((a, b) => a.called.localeCompare(b.called, language, { numeric: true }));

/** What is shown of the values of a line: those of its columns. */
const shownValues = ({ values }: ListLine) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => id !== byRank));

/** The matters that are shown: the lines themselves, or those that they open. */
const mattersOf = (lines: readonly LineAt[]): readonly string[] => [
  ...new Set(lines.map(({ id, opens }) => opens?.id ?? id)),
];

const may = (who: AnyCall['who'], { kind, mayOpen, read }: Loaded): boolean => mayOpen && kind.may(who, read);

/** What the log says of how a list was narrowed: by which columns, never by which words. */
const fieldsOf = ({ state: { where, from, until }, text }: NarrowedAsked): readonly string[] => [
  ...Object.keys(where),
  ...(from === null && until === null ? [] : ['period']),
  ...(text === null ? [] : ['words']),
];

/** One mechanism for all lists: it is read as a page, or taken out as a file, each as it is narrowed and sorted. */
export function listRoutes({ lists }: ListParts) {
  const called = new Map(foundKinds);
  const nameOf = (list: string, call: AnyCall): string => {
    const name = lists.get(list)?.called ?? called.get(list);
    return name ? call.texts.t(name) : list;
  };
  return [
    query({
      name: 'list.read',
      path: '/api/lists',
      roles: workingRoles,
      params: Nothing,
      // Words are looked for, and a place in a list says what stands there: neither is put into an address.
      inBody: true,
      input: ListAsked,
      answer: ListShown,
      load: async (tx, call) => {
        const loaded = await load(tx, call, lists, call.input);
        const place = readCursor(Cursor, call.input.after ?? undefined);
        const after = place && { id: place.id, value: valueIn(place.value) };
        const { sort, columns, reader, lines } = loaded;
        const page = pageAfter(lines, ordered(columns), { sort, after, size: linesOnPage }, reader);
        return { ...loaded, ...page };
      },
      may,
      show: async (_tx, { kind, columns, lines, read, shown, next }, call) => ({
        called: nameOf(call.input.list, call),
        columns: [...columns],
        usual: {
          column: kind.usual ? kind.usual.column || null : (mainDay(kind.columns)?.id ?? null),
          down: kind.usual?.down ?? true,
          called: call.texts.t(kind.usual?.called ?? listMessages.newest),
        },
        items: shown.map((line) => ({ id: line.id, opens: line.opens ?? null, values: shownValues(line) })),
        total: lines.length,
        more: read.length > mostLines,
        next: next && cursorOf({ id: next.id, value: JSON.stringify(next.value) }),
      }),
      look: ({ shown }, call) => ({ at: null, objects: mattersOf(shown), fields: fieldsOf(call.input) }),
    }),

    query({
      name: 'list.export',
      path: '/api/lists/export',
      roles: workingRoles,
      params: Nothing,
      inBody: true,
      input: ListExportAsked,
      answer: ListFile,
      proof: { of: 'export' },
      load: (tx, call) => load(tx, call, lists, call.input),
      may,
      show: async (_tx, { columns, lines, read, reader }, call) => {
        const { format, list } = call.input;
        const narrowed = { called: nameOf(list, call), asked: call.input, isCut: read.length > mostLines };
        return new Deferred(async () => {
          const made = await {
            csv: async () => listAsCsv(columns, lines, reader.dayOf),
            xlsx: () => listAsWorkbook(columns, lines, reader.dayOf),
            pdf: () => pdfOf(listOnPaper(columns, lines, reader.dayOf, narrowed, call)),
          }[format]();
          const bytes = made && Buffer.from(made).toString('base64');
          return { name: `${list}.${format}`, type: types[format], bytes, lines: lines.length };
        });
      },
      look: ({ lines }, call) => ({ at: null, objects: mattersOf(lines), fields: fieldsOf(call.input) }),
    }),
  ];
}

/** What a cursor says of a cell. One that was not made here is the beginning of nothing, and is as an empty cell. */
function valueIn(said: string): string | number | null {
  try {
    const value: unknown = JSON.parse(said);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}

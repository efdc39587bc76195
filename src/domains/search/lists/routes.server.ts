import { z } from 'zod';
import { zoneIn } from '../../../kernel/country.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { ListColumn } from '../../../kernel/lists/listed.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { cursorOf, readCursor } from '../../../platform/http/cursor.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import type { LineAt, ListKind } from '../../../platform/lists/list-kind.ts';
import { listColleagues } from '../../access/public.server.ts';
import { foundKinds } from '../kinds.ts';
import { listAsCsv, listAsWorkbook } from './file.server.ts';
import { listNamed, refuseOtherColumns } from './in-list.ts';
import { listMessages } from './messages.ts';
import { mine, narrow, noOne, pageAfter } from './narrow.ts';
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
export type ListParts = { readonly lists: ReadonlyMap<string, ListKind> };

/** A person of another unit, by whose name the reader knows no one. */
const elsewhere = 'elsewhere';
const readers = ['officer', 'lead', 'reader'] as const;
const Cursor = z.strictObject({ id: Uuid, value: z.string() });
const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type NarrowedAsked = { readonly list: string; readonly state: ListState; readonly text: string | null };

/** What a narrowed list is, before it is known whether this person may have it. */
type Loaded = {
  readonly kind: ListKind;
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
  return {
    ...{ kind, mayOpen, read, reader },
    lines: narrow(known, kind.columns, { ...asked.state, text: asked.text }, reader),
    columns: kind.columns.map((column) => shownColumn(column, known, colleagues, call)),
  };
}

const personIn = (value: unknown, colleagues: ReadonlyMap<string, string>): string | null =>
  typeof value !== 'string' ? null : colleagues.has(value) ? value : elsewhere;

function shownColumn(
  { id, label, kind, choices = [] }: ListColumn,
  lines: readonly LineAt[],
  colleagues: ReadonlyMap<string, string>,
  { texts: { t, language } }: AnyCall,
): ListedColumn {
  if (kind !== 'person')
    return { id, kind, label: t(label), choices: choices.map(([code, called]) => ({ code, called: t(called) })) };
  const there = [...new Set(lines.flatMap(({ values }) => values[id] ?? []))].map(String);
  const named = there
    .map((code) => ({ code, called: colleagues.get(code) ?? t(listMessages.elsewhere) }))
    .sort((a, b) => a.called.localeCompare(b.called, language));
  const always = [
    { code: mine, called: t(listMessages.me) },
    { code: noOne, called: t(listMessages.none) },
  ];
  return { id, kind, label: t(label), choices: [...always, ...named] };
}

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
    const name = called.get(list);
    return name ? call.texts.t(name) : list;
  };
  return [
    query({
      name: 'list.read',
      path: '/api/lists',
      roles: readers,
      params: Nothing,
      // Words are looked for, and a place in a list says what stands there: neither is put into an address.
      inBody: true,
      input: ListAsked,
      answer: ListShown,
      load: async (tx, call) => {
        const loaded = await load(tx, call, lists, call.input);
        const place = readCursor(Cursor, call.input.after ?? undefined);
        const after = place && { id: place.id, value: valueIn(place.value) };
        const { sort } = call.input.state;
        const page = pageAfter(loaded.lines, loaded.kind.columns, { sort, after, size: linesOnPage }, loaded.reader);
        return { ...loaded, ...page };
      },
      may,
      show: async (_tx, { columns, lines, read, shown, next }, call) => ({
        called: nameOf(call.input.list, call),
        columns: [...columns],
        items: shown.map(({ id, values }) => ({ id, values })),
        total: lines.length,
        more: read.length > mostLines,
        next: next && cursorOf({ id: next.id, value: JSON.stringify(next.value) }),
      }),
      look: ({ shown }, call) => ({ at: null, objects: shown.map(({ id }) => id), fields: fieldsOf(call.input) }),
    }),

    query({
      name: 'list.export',
      path: '/api/lists/export',
      roles: readers,
      params: Nothing,
      inBody: true,
      input: ListExportAsked,
      answer: ListFile,
      proof: { of: 'export' },
      load: (tx, call) => load(tx, call, lists, call.input),
      may,
      show: async (_tx, { columns, lines, reader }, call) => {
        const { format, list } = call.input;
        return new Deferred(async () => {
          const write = format === 'csv' ? listAsCsv : listAsWorkbook;
          const bytes = Buffer.from(await write(columns, lines, reader.dayOf)).toString('base64');
          return { name: `${list}.${format}`, type: types[format], bytes, lines: lines.length };
        });
      },
      look: ({ lines }, call) => ({ at: null, objects: lines.map(({ id }) => id), fields: fieldsOf(call.input) }),
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

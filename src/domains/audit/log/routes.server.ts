import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { beginOfDay, midnightAfter } from '../../../kernel/time/day-bounds.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { type Look, query } from '../../../platform/http/endpoint.ts';
import { pagesOf } from '../../../platform/http/pages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { accessMessages, capacityNames } from '../../access/public.ts';
import { logReaders, mayReadLog } from './access.ts';
import { logAsCsv } from './log-csv.ts';
import { columnNames, logMessages } from './messages.ts';
import { LogChoices, LogFile, LogFilter, LogPage, mostInFile } from './schema.ts';
import { type Sayings, showLines, visibilityFor } from './show.server.ts';
import { type EntryFound, type Looked, listLoggedPeople, readLog } from './store.server.ts';

const page = pagesOf(50, z.strictObject({ at: z.string(), seq: z.string().regex(/^\d{1,19}$/) }));

/** The realm of the review of the log: a person who reads it has it, and no one else. */
function reviewAt({ own }: AnyCall): RealmKey {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  return own;
}

/** What is looked for, in the words of the database. Null: the person who is looked for is not of this agency. */
async function lookedFor(tx: Tx, filter: LogFilter, zone: string): Promise<Looked | null> {
  const { from, until, person, verb, sort, about } = filter;
  const actor = person && (await listLoggedPeople(tx)).find(({ ref }) => ref === person)?.account;
  if (person && !actor) return null;
  return {
    ...(from ? { from: beginOfDay(from, zone) } : {}),
    ...(until ? { until: midnightAfter(until, zone) } : {}),
    ...(actor ? { actor } : {}),
    ...(verb ? { verb } : {}),
    ...(sort ? { sort } : {}),
    ...(about ? { about } : {}),
  };
}

type Asked = { readonly who: AnyCall['who']; readonly filter: LogFilter };

async function find(tx: Tx, { who, filter }: Asked, before: Looked, limit: number): Promise<readonly EntryFound[]> {
  const looked = await lookedFor(tx, filter, zoneIn(who.country));
  return looked ? readLog(tx, { ...looked, ...before }, limit) : [];
}

/** That the log was read, and what was looked for in it. */
const lookAt = (what: string, at: RealmKey, { person, about, ...rest }: LogFilter): Look => ({
  at,
  objects: [about, person].filter((one) => one !== undefined),
  fields: [what, ...Object.entries(rest).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []))],
});

/** The log of an agency, for those who review it. Each reading is an entry in it. */
export const logRoutes = (did: Sayings) => [
  query({
    name: 'log.read',
    path: '/api/log',
    roles: logReaders,
    params: Nothing,
    input: z.strictObject({ ...LogFilter.shape, after: z.string().max(200).optional() }),
    answer: LogPage,
    load: async (tx, call) => {
      const at = reviewAt(call);
      const { after, ...filter } = call.input;
      const place = page.after(after);
      const before = place ? { beforeAt: place.at, beforeSeq: place.seq } : {};
      return { at, filter, found: await find(tx, { who: call.who, filter }, before, page.limit) };
    },
    may: mayReadLog,
    show: async (tx, { found }, call) => {
      const { shown, next } = page.of(found, ({ at, seq }) => ({ at, seq }));
      return { items: await showLines(tx, shown, did, call), next, visibility: visibilityFor(call) };
    },
    look: ({ at, filter }) => lookAt('log', at, filter),
  }),

  query({
    name: 'log.people',
    path: '/api/log/choices',
    roles: logReaders,
    params: Nothing,
    input: Nothing,
    answer: LogChoices,
    load: async (tx, call) => ({ at: reviewAt(call), people: await listLoggedPeople(tx) }),
    may: mayReadLog,
    show: async (_tx, { people }, { texts: { t, language } }) => ({
      people: people.map(({ ref: id, name, unit_sv, unit_en }) => ({
        id,
        name,
        unit: language === 'sv' ? unit_sv : unit_en,
      })),
      acts: [...did].map(([verb, words]) => ({ verb, did: t(words) })),
    }),
  }),

  query({
    name: 'log.export',
    path: '/api/log.csv',
    roles: logReaders,
    params: Nothing,
    input: LogFilter,
    answer: LogFile,
    proof: { of: 'export' },
    load: async (tx, call) => {
      const at = reviewAt(call);
      return {
        at,
        filter: call.input,
        found: await find(tx, { who: call.who, filter: call.input }, {}, mostInFile + 1),
      };
    },
    may: mayReadLog,
    show: async (tx, { found }, call) => ({
      name: `${call.texts.t(logMessages.fileName)}-${todayIn(call)}.csv`,
      csv: logAsCsv(
        await showLines(tx, found.slice(0, mostInFile), did, call),
        columnNames.map((column) => call.texts.t(column)),
        (capacity) => call.texts.t(capacityNames[capacity]),
      ),
      isCut: found.length > mostInFile,
    }),
    look: ({ at, filter }) => lookAt('log as a file', at, filter),
  }),
];

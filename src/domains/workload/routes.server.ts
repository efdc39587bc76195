import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import type { MatterName } from '../../kernel/matter-name.ts';
import type { Message } from '../../kernel/message.ts';
import { Instant } from '../../kernel/time/dates.ts';
import type { Role } from '../../kernel/who.ts';
import type { FindLanguages, FindNames } from '../../platform/acts/named.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { Nothing } from '../../platform/http/params.ts';
import { listLanguagesOfUnit, listPeopleOfUnit, listStoodInFor, showAway } from '../access/public.server.ts';
import { type Colleague, canTake, takesMatters } from '../access/public.ts';
import { type LoadShown, loadPapers, mostListed } from './paper/routes.server.ts';
import { LoadMatters, type Matter, MyMatters, UnitLoad } from './schema.ts';
import { countMatters, countOwnTasks, countPastDue, listMatters, type MatterLine } from './store.server.ts';

const page = pagesOf(200, z.strictObject({ at: Instant, id: Uuid }));
const shownEach = 100;
/** For how many days a matter that was handed over is new: a week, so that it is not missed for being away a few days. */
const newForDays = 7;
const newSince = (now: Date): Date => new Date(now.getTime() - newForDays * 86_400_000);

/** How matters of one kind are named for those who may read them, and by which act they change hands. */
type MatterKind = {
  readonly verb: string;
  readonly find: FindNames;
  readonly called: Message;
  readonly handOver: {
    readonly verb: string;
    readonly path: (id: string) => string;
    readonly takenBy?: readonly Role[];
  };
  readonly languages?: { readonly verb: string; readonly find: FindLanguages };
};
export type WorkloadParts = { readonly matters: ReadonlyMap<string, MatterKind> };

const accounts = (people: readonly Colleague[]): string[] => people.map(({ account }) => account);
const countOf = (counts: readonly { readonly owner: string | null; readonly count: number }[], owner: string | null) =>
  counts.find((one) => one.owner === owner)?.count ?? 0;

type Named = { readonly lines: readonly MatterLine[]; readonly names: ReadonlyMap<string, MatterName> };

/** Matters of the kinds that this person may read, with what they are called. */
async function named(tx: Tx, call: AnyCall, lines: readonly MatterLine[], { matters }: WorkloadParts): Promise<Named> {
  const names = new Map<string, MatterName>();
  const mine = lines.filter(({ kind }) => call.verbs.includes(matters.get(kind)?.verb ?? ''));
  for (const [kind, { find }] of matters) {
    const ids = mine.filter((line) => line.kind === kind).map(({ id }) => id);
    if (ids.length > 0) for (const [id, name] of await find(tx, call.readable, ids)) names.set(id, name);
  }
  return { lines: mine, names };
}

/** In which languages the people of these matters speak, of the kinds whose people this person may see. */
async function languagesOf(
  tx: Tx,
  call: AnyCall,
  lines: readonly MatterLine[],
  { matters }: WorkloadParts,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const spoken = new Map<string, readonly string[]>();
  for (const [kind, { languages }] of matters) {
    const ids = lines.filter((line) => line.kind === kind).map(({ id }) => id);
    if (!languages || ids.length === 0 || !call.verbs.includes(languages.verb)) continue;
    for (const [id, said] of await languages.find(tx, call.readable, ids)) spoken.set(id, said);
  }
  return spoken;
}

function show({ names }: Named, line: MatterLine, people: readonly Colleague[]): Matter {
  const { id, kind, since, handed_by: by, owner, due } = line;
  return {
    id,
    kind,
    name: names.get(id)?.name ?? null,
    reference: names.get(id)?.reference ?? null,
    since: since.toISOString(),
    by: by === null || by === owner ? null : (people.find(({ account }) => account === by)?.name ?? null),
    due: due?.toISOString() ?? null,
  };
}

/** What the load of the unit is made from. */
async function loadUnit(tx: Tx, call: AnyCall) {
  return {
    people: await listPeopleOfUnit(tx, call),
    matters: await countMatters(tx, call.readable),
    tasks: await countOwnTasks(tx, call.readable),
    spoken: await listLanguagesOfUnit(tx),
    pastDue: await countPastDue(tx, call.readable, call.now),
  };
}

/** What each person of the unit answers for, counted. */
function showUnit(
  { people, matters, tasks, pastDue, spoken }: Awaited<ReturnType<typeof loadUnit>>,
  call: AnyCall,
  parts: WorkloadParts,
): UnitLoad {
  const takers = new Set(people.filter((one) => takesMatters(one)).map(({ ref }) => ref));
  return {
    people: people
      .map((one) => ({
        id: one.ref,
        name: one.name,
        isMe: one.account === call.who.actor,
        hasLeft: one.hasLeft,
        leavesAt: one.leavesAt,
        away: showAway(one, people, call),
        matters: matters
          .filter(({ owner, kind }) => owner === one.account && parts.matters.has(kind))
          .map(({ kind, count }) => ({ kind, count })),
        tasks: countOf(tasks, one.account),
        pastDue: countOf(pastDue, one.account),
        languages: [...(spoken.get(one.ref) ?? [])],
      }))
      // A person who has left is shown for what they have left behind, and no longer; one who takes no matters, not at all.
      .filter(({ id, matters: own, tasks: taken }) => own.length + taken > 0 || takers.has(id)),
    pastDueOfNobody: countOf(pastDue, null),
    kinds: [...parts.matters]
      .filter(([, { verb }]) => call.verbs.includes(verb))
      .map(([kind, { called }]) => ({ kind, called: call.texts.t(called) })),
  };
}

/** The whole load of the unit with its matters one by one, the newest first, as its document shows it. */
async function showSheet(
  tx: Tx,
  loaded: Awaited<ReturnType<typeof loadUnit>>,
  call: AnyCall,
  parts: WorkloadParts,
): Promise<LoadShown> {
  const { people } = loaded;
  const asked = { owners: accounts(people), before: null, limit: mostListed + 1 };
  const lines = await listMatters(tx, call.readable, asked);
  const known = await named(tx, call, lines.slice(0, mostListed), parts);
  return {
    load: showUnit(loaded, call, parts),
    matters: known.lines.map((line) => ({
      ...show(known, line, people),
      owner: people.find(({ account }) => account === line.owner)?.ref ?? '',
    })),
    more: lines.length > mostListed,
  };
}

/** What the people of a unit answer for, for its manager; and what each person finds of it in My work. */
export const workloadRoutes = (parts: WorkloadParts) => [
  query({
    name: 'load.read',
    path: '/api/unit/load',
    roles: ['lead'],
    params: Nothing,
    input: Nothing,
    answer: UnitLoad,
    load: loadUnit,
    may: () => true,
    show: async (_tx, loaded, call) => showUnit(loaded, call, parts),
  }),

  query({
    name: 'load.matters',
    path: '/api/unit/load/matters',
    roles: ['lead'],
    params: Nothing,
    input: z.strictObject({ of: Uuid.optional(), after: z.string().max(200).optional() }),
    answer: LoadMatters,
    load: async (tx, call) => {
      const people = await listPeopleOfUnit(tx, call);
      const { of, after } = call.input;
      const owners = accounts(of === undefined ? people : people.filter(({ ref }) => ref === of));
      const lines = await listMatters(tx, call.readable, { owners, before: page.after(after), limit: page.limit });
      return { people, page: page.of(lines, (line) => ({ at: line.since.toISOString(), id: line.id })) };
    },
    may: () => true,
    show: async (tx, { people, page: { shown, next } }, call) => {
      const known = await named(tx, call, shown, parts);
      const spoken = await languagesOf(tx, call, known.lines, parts);
      return {
        items: known.lines.map((line) => {
          const handOver = parts.matters.get(line.kind)?.handOver;
          const writes = call.writable.some(({ realm }) => realm === line.realm);
          return {
            ...show(known, line, people),
            owner: people.find(({ account }) => account === line.owner)?.ref ?? '',
            changeAt: handOver && writes && call.verbs.includes(handOver.verb) ? handOver.path(line.id) : null,
            couldTake: people
              .filter((one) => one.account !== line.owner && canTake(one, line, handOver?.takenBy))
              .map(({ ref }) => ref),
            languages: [...(spoken.get(line.id) ?? [])],
          };
        }),
        next,
      };
    },
  }),

  query({
    name: 'work.matters',
    path: '/api/work/matters',
    roles: ['officer', 'lead'],
    params: Nothing,
    input: Nothing,
    answer: MyMatters,
    load: async (tx, call) => ({
      people: await listPeopleOfUnit(tx, call),
      stoodInFor: await listStoodInFor(tx, call),
    }),
    may: () => true,
    show: async (tx, { people, stoodInFor }, call) => {
      const list = (owners: readonly string[], handedSince?: Date) =>
        listMatters(tx, call.readable, {
          owners,
          ...(handedSince ? { handedSince } : {}),
          before: null,
          limit: shownEach,
        });
      const shownOf = async (lines: readonly MatterLine[]) => {
        const known = await named(tx, call, lines, parts);
        return known.lines.map((line) => show(known, line, people));
      };
      const standsInFor: MyMatters['standsInFor'] = [];
      for (const one of people.filter(({ account }) => stoodInFor.includes(account))) {
        const away = showAway(one, people, call);
        if (away)
          standsInFor.push({ id: one.ref, name: one.name, away, matters: await shownOf(await list([one.account])) });
      }
      return { fresh: await shownOf(await list([call.who.actor], newSince(call.now))), standsInFor };
    },
  }),

  ...loadPapers({ load: loadUnit, show: (tx, loaded, call) => showSheet(tx, loaded, call, parts) }),
];

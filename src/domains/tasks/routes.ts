import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import type { TellTask } from '../../kernel/define-task.ts';
import { Uuid } from '../../kernel/id.ts';
import type { MatterName } from '../../kernel/matter-name.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { roles, type Who } from '../../kernel/who.ts';
import type { FindNames } from '../../platform/acts/named.ts';
import type { Tx } from '../../platform/database/database.ts';
import { query } from '../../platform/http/endpoint.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { listColleagues, listStoodInFor } from '../access/public.server.ts';
import { titleAbout } from './about.ts';
import { answersToldSince, groupOf } from './group.ts';
import { dueOf, mergedByDate } from './merge.ts';
import { type WorkItem, WorkList } from './schema.ts';
import { listSeen, markOf } from './seen.server.ts';
import { stageFor } from './stage.ts';
import { listAnswered, listOpenTasks, type TaskLine } from './store.ts';

const page = pagesOf(100, z.strictObject({ dueAt: z.union([Instant, z.literal('infinity')]), id: Uuid }));
const answersShown = 20;

/** The names of matters of one kind, for readers who may open them. Each domain supplies its own. */
type MattersNamed = { readonly verb: string; readonly find: FindNames };

/** What else than a task of an act is asked of the unit: sealed tips, obstacles. Gives lines by date, as the table of tasks does. */
type MoreWork = (
  tx: Tx,
  reader: {
    readonly who: Who;
    readonly readable: readonly RealmKey[];
    readonly writable: readonly RealmKey[];
    readonly verbs: readonly string[];
  },
  page: {
    readonly after: { readonly dueAt: string; readonly id: string } | null;
    readonly limit: number;
    readonly now: Date;
  },
) => Promise<readonly TaskLine[]>;

export type WorkParts = {
  readonly tellTask: TellTask;
  readonly moreWork: readonly MoreWork[];
  readonly named: ReadonlyMap<string, MattersNamed>;
  /** Kinds of task that can only be done until their date: after it no one is asked to do anything. */
  readonly lapsing: readonly string[];
};

/** What the matters of these lines are called, of the kinds that the reader may open. */
export async function namesOf(
  tx: Tx,
  lines: readonly TaskLine[],
  reader: { readonly readable: readonly RealmKey[]; readonly verbs: readonly string[] },
  named: ReadonlyMap<string, MattersNamed>,
): Promise<ReadonlyMap<string, MatterName>> {
  const found = new Map<string, MatterName>();
  for (const [kind, { verb, find }] of named) {
    const ids = new Set(lines.filter((line) => line.about_kind === kind).map(({ about }) => about));
    if (ids.size === 0 || !reader.verbs.includes(verb)) continue;
    for (const [id, name] of await find(tx, reader.readable, [...ids])) found.set(id, name);
  }
  return found;
}

/** My work: what the reader and their unit owe an answer to, what they wait for and what was answered lately, by date. */
export const workRoutes = ({ tellTask, moreWork: more, named, lapsing }: WorkParts) => [
  query({
    name: 'work.list',
    path: '/api/work',
    // Every page asks for it, also that of an administrator, in whose realm no one owes anything.
    roles,
    params: z.strictObject({}),
    input: z.strictObject({ after: z.string().max(200).optional() }),
    answer: WorkList,
    load: async (tx, call) => {
      const after = page.after(call.input.after);
      const wanted = { after, limit: page.limit, now: call.now };
      const lists: (readonly TaskLine[])[] = [await listOpenTasks(tx, call.readable, wanted)];
      for (const list of more) lists.push(await list(tx, call, wanted));
      const open = mergedByDate(lists, page.limit);
      // The answers belong to the beginning; a reader who asks for more has seen them.
      const answered = after
        ? []
        : await listAnswered(tx, call.readable, { answeredAfter: answersToldSince(call.now), limit: answersShown });
      return { open, answered, names: await namesOf(tx, [...open, ...answered], call, named) };
    },
    may: () => true,
    show: async (tx, { open, answered, names }, call) => {
      const colleagues = await listColleagues(tx);
      const standsInFor = await listStoodInFor(tx, call);
      const { language, t: say } = call.texts;
      const { shown, next } = page.of(open, (line) => ({
        dueAt: dueOf(line),
        id: line.id,
      }));
      // What can no longer be done once its day has come is not owed any more.
      const isOwed = ({ kind, due_at }: TaskLine) => !lapsing.includes(kind) || due_at === null || due_at > call.now;
      const staged = [...shown.filter(isOwed), ...answered].map((line) => {
        const dueAt = line.due_at?.toISOString() ?? null;
        const answeredAt = line.answered_at?.toISOString() ?? null;
        const group = groupOf({ waits: line.waits, dueAt, answeredAt }, call.now);
        const reader = { actor: call.who.actor, standsInFor, now: call.now };
        const stage = stageFor({ kind: line.kind, group, dueAt, owner: line.owner }, reader);
        const mark = stage && markOf(call.keys, call.who.actor, { id: line.id, stage });
        return { line, dueAt, answeredAt, group, stage, mark };
      });
      const seen = await listSeen(
        tx,
        staged.flatMap(({ mark }) => mark ?? []),
      );
      const items = staged.map(({ line, dueAt, answeredAt, group, stage, mark }): WorkItem => {
        const told = tellTask(line, {
          language,
          say,
          now: call.now,
          calendar: call.registry.calendarOf(call.who.country),
        });
        return {
          id: line.id,
          kind: line.kind,
          about: { kind: line.about_kind, id: line.about },
          title: titleAbout(told.title, names.get(line.about)),
          detail: told.detail,
          reference: names.get(line.about)?.reference ?? null,
          line: told.line ? { since: told.line.since, points: [...told.line.points] } : null,
          group,
          dueAt,
          answeredAt,
          owner: line.owner ? (colleagues.get(line.owner) ?? null) : null,
          mine: line.owner === call.who.actor,
          stage,
          unread: mark !== null && !seen.has(mark.toString('hex')),
        };
      });
      return { items, next };
    },
  }),
];

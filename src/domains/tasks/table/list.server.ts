import type { RealmKey } from '../../../kernel/act.ts';
import type { MatterName } from '../../../kernel/matter-name.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { titleAbout } from '../about.ts';
import { answersToldSince, groupOf } from '../group.ts';
import { mergedByDate } from '../merge.ts';
import { namesOf, type WorkParts } from '../routes.ts';
import { type WorkGroup, workGroups } from '../schema.ts';
import { listAnswered, listOpenTasks, type TaskLine } from '../store.ts';
import { groupNames, kindNames, tableNames } from './names.ts';

type Owed = TaskLine &
  RealmKey & { readonly title: string; readonly name: MatterName | undefined; readonly group: WorkGroup };

/** What My work holds, all of it, in the same words: by date, what was answered lately at the end. */
async function listOwed(tx: Tx, call: AnyCall, limit: number, parts: WorkParts): Promise<readonly Owed[]> {
  const [own] = call.readable;
  if (!own) return [];
  const wanted = { after: null, limit, now: call.now };
  const lists: (readonly TaskLine[])[] = [await listOpenTasks(tx, call.readable, wanted)];
  for (const list of parts.moreWork) lists.push(await list(tx, call, wanted));
  const isOwed = ({ kind, due_at }: TaskLine) => !parts.lapsing.includes(kind) || due_at === null || due_at > call.now;
  const since = { answeredAfter: answersToldSince(call.now), limit };
  const lines = [...mergedByDate(lists, limit).filter(isOwed), ...(await listAnswered(tx, call.readable, since))].slice(
    0,
    limit,
  );
  const names = await namesOf(tx, lines, call, parts.named);
  const { language, t: say } = call.texts;
  const reader = { language, say, now: call.now, calendar: call.registry.calendarOf(call.who.country) };
  return lines.map((line) => {
    const name = names.get(line.about);
    const [dueAt, answeredAt] = [line.due_at?.toISOString() ?? null, line.answered_at?.toISOString() ?? null];
    return {
      // What is owed was looked for in the files of this person alone; a line of several of them is in none of its own.
      ...own,
      ...line,
      name,
      title: titleAbout(parts.tellTask(line, reader).title, name),
      group: groupOf({ waits: line.waits, dueAt, answeredAt }, call.now),
    };
  });
}

/** My work as a table: of what kind, about which matter, whose, by when. By date, as My work is, unless another order is wished. */
export const workTable: ListKind<WorkParts> = listKind<Owed, WorkParts>({
  verb: 'work.list',
  called: tableNames.called,
  usual: { column: 'due', down: false, called: tableNames.dueFirst },
  may: () => true,
  load: listOwed,
  opens: ({ about_kind: kind, about: id }) => ({ kind, id }),
  names: async (_tx, { texts: { t } }, lines) => ({
    kind: [...new Set(lines.map(({ values }) => String(values.kind)))].map((code) => {
      const called = kindNames[code];
      return [code, called ? t(called) : code] as const;
    }),
  }),
  columns: [
    { id: 'what', label: tableNames.what, kind: 'text', of: ({ title }) => title },
    { id: 'reference', label: tableNames.reference, kind: 'reference', of: ({ name }) => name?.reference ?? null },
    { id: 'kind', label: tableNames.kind, kind: 'choice', of: (line) => line.about_kind },
    {
      id: 'group',
      label: tableNames.group,
      kind: 'choice',
      choices: workGroups.map((code) => [code, groupNames[code]]),
      of: ({ group }) => group,
    },
    { id: 'owner', label: tableNames.owner, kind: 'person', of: ({ owner }) => owner },
    { id: 'due', label: tableNames.due, kind: 'day', of: (line) => line.due_at },
  ],
});

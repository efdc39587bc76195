import { z } from 'zod';
import type { TaskSentence } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { roles } from '../../kernel/who.ts';
import { query } from '../../platform/http/endpoint.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { listColleagues } from '../access/public.server.ts';
import { groupOf } from './group.ts';
import { type WorkItem, WorkList } from './schema.ts';
import { listOpenTasks } from './store.ts';

const page = pagesOf(100, z.strictObject({ dueAt: z.union([Instant, z.literal('infinity')]), id: Uuid }));

/** My work: what the reader and their unit owe an answer to, and what they wait for, by date. */
export const workRoutes = (sentences: ReadonlyMap<string, TaskSentence>) => [
  query({
    name: 'work.list',
    path: '/api/work',
    roles,
    params: z.strictObject({}),
    input: z.strictObject({ after: z.string().max(200).optional() }),
    answer: WorkList,
    load: async (tx, call) => {
      const after = page.after(call.input.after);
      return listOpenTasks(tx, call.readable, { after, limit: page.limit });
    },
    may: () => true,
    show: async (tx, lines, call) => {
      const colleagues = await listColleagues(tx);
      const { language, t } = call.texts;
      const { shown, next } = page.of(lines, (line) => ({
        dueAt: line.due_at?.toISOString() ?? 'infinity',
        id: line.id,
      }));
      const items = shown.map((line): WorkItem => {
        const sentence = sentences.get(line.kind);
        if (!sentence) throw new Error(`No domain has a sentence for tasks of the kind ${line.kind}.`);
        const dueAt = line.due_at?.toISOString() ?? null;
        return {
          id: line.id,
          kind: line.kind,
          about: { kind: line.about_kind, id: line.about },
          ...sentence(line.facts, language, t),
          group: groupOf({ waits: line.waits, dueAt }, call.now),
          dueAt,
          owner: line.owner ? (colleagues.get(line.owner) ?? null) : null,
          mine: line.owner === call.who.actor,
        };
      });
      return { items, next };
    },
    look: null,
  }),
];

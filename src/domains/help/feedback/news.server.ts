import { sql } from 'kysely';
import { compare } from '../../../kernel/compare.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { answeredFeedback, waitingFeedback } from './tasks.ts';

type Page = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

const week = 7 * 86_400_000;

/**
 * What My work says of feedback: of one’s own, that an answer has come; of an administrator, what waits for one. In the capacity in which one
 * administrates alone, since only there it can be answered.
 */
export async function listFeedbackNews(tx: Tx, _reader: unknown, { after, limit }: Page) {
  const { rows } = await sql<{ id: string; what: 'answered' | 'waits'; written_at: Date }>`select id, what, written_at
    from access.feedback_news()`.execute(tx);
  return rows
    .map(({ id, what, written_at: at }) => {
      const task = what === 'answered' ? answeredFeedback : waitingFeedback;
      return {
        id,
        about_kind: task.aboutKind,
        about: id,
        kind: task.kind,
        due_at: new Date(at.getTime() + week),
        answered_at: null,
        owner: null,
        waits: false,
        facts: {},
      };
    })
    .filter(
      ({ id, due_at: due }) =>
        after === null || compare(`${due.toISOString()} ${id}`, `${after.dueAt} ${after.id}`) > 0,
    )
    .sort((a, b) => a.due_at.getTime() - b.due_at.getTime() || compare(a.id, b.id))
    .slice(0, limit);
}

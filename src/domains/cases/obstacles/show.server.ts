import type { RealmKey } from '../../../kernel/act.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import type { ObstacleShown } from '../schema.ts';
import { listActsById, listBehindCase, listStreamsOfCase } from '../store.ts';
import { factsNamed } from './facts-named.ts';
import { obstaclesAt } from './state.ts';
import { listObstacles } from './store.server.ts';

type Both = Readonly<Record<Language, string>>;

/** What the page of a case needs of knowledge and of later domains: what obstacles are called, what helps, and why there is one. */
export type ObstacleParts = {
  readonly obstacles: ReadonlyMap<string, { readonly name: Both; readonly remedy: Both | null }>;
  /** The sentence of each detector, and of each act in which a person names obstacles. */
  readonly reasons: ReadonlyMap<string, Message>;
  /** What kinds of evidence are called. */
  readonly evidence: ReadonlyMap<string, Both>;
};

/**
 * The obstacles of a case in its own file: those of its streams, and of what it was opened on in the same file. What a rule noticed is kept
 * apart from what a person recorded. No other agency is asked.
 */
export async function showObstacles(
  tx: Tx,
  { at, id }: { readonly at: RealmKey; readonly id: string },
  call: Call<unknown, unknown>,
  parts: ObstacleParts,
): Promise<{ noticed: ObstacleShown[]; recorded: ObstacleShown[] }> {
  const behind = await listActsById(tx, [at], await listBehindCase(tx, [at], id));
  const streams = new Set([id, ...(await listStreamsOfCase(tx, at, id)), ...behind.map(({ stream }) => stream)]);
  const rows = obstaclesAt(await listObstacles(tx, at, [...streams]), call.now);
  const { language, t } = call.texts;
  const shown = rows.map((row) => {
    const because = parts.reasons.get(row.why);
    const known = parts.obstacles.get(row.obstacle);
    if (!because) throw new Error(`No domain says why there is an obstacle by ${row.why}.`);
    const { id: row_id, obstacle, state, threatensFrom, arisesAt, endedOn, about, removedBy } = row;
    const sentence = t(because, factsNamed(row.facts, parts.evidence, language));
    return {
      noticed: row.noticed,
      shown: {
        id: row_id,
        obstacle,
        name: known?.name[language] ?? obstacle,
        because: sentence,
        remedy: known?.remedy?.[language] ?? null,
        state,
        threatensFrom,
        arisesAt,
        endedOn,
        about,
        isOurs: removedBy !== null,
      },
    };
  });
  return {
    noticed: shown.filter(({ noticed }) => noticed).map(({ shown: one }) => one),
    recorded: shown.filter(({ noticed }) => !noticed).map(({ shown: one }) => one),
  };
}

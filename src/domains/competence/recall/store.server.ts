import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import { zoneIn } from '../../../kernel/country.ts';
import type { Here } from '../../../kernel/doing.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Who } from '../../../kernel/who.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldRecall, type Recall, recallOn } from './recall.ts';
import { dueRecall } from './tasks.ts';

/** The only file that knows the table of recalls. Each is in the realm of one person, and every question names its realms. */

const recalls = projection<Recall>('competence.recall_now', {
  course: ({ course }) => course,
  ended: ({ ended }) => ended,
});

export const { find: findRecall, again: recallAgain } = recalls;

/** What a person has chosen to be asked again and has not ended, by course: of several the newest. */
export async function listRecalls(tx: Tx, realms: readonly RealmKey[]): Promise<ReadonlyMap<string, Here<Recall>>> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: Recall }
  >`select r.country, r.realm::text as realm, r.id, r.folded
    from ${permittedRealms(realms)}
    join competence.recall_now r on r.country = permitted.country and r.realm = permitted.realm and not r.ended
    order by r.id`.execute(tx);
  return new Map(
    rows.map(({ id, country, realm, folded }) => [folded.course, { id, at: { country, realm }, state: folded }]),
  );
}

type Page = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/** What My work says of questions that are due today. No act falls on that day, so no fold gives it. */
export async function listDueRecalls(
  tx: Tx,
  { who, readable }: { readonly who: Pick<Who, 'actor' | 'country'>; readonly readable: readonly RealmKey[] },
  { after, limit, now }: Page,
) {
  const today = dayIn(now, zoneIn(who.country));
  return [...(await listRecalls(tx, readable)).values()]
    .filter(({ state }) => recallOn(state, today)?.isDue)
    .map(({ id }) => ({
      id,
      about_kind: dueRecall.aboutKind,
      about: id,
      kind: dueRecall.kind,
      due_at: null,
      answered_at: null,
      owner: who.actor,
      waits: false,
      facts: {},
    }))
    .filter(({ id }) => after === null || compare(`infinity ${id}`, `${after.dueAt} ${after.id}`) > 0)
    .sort((a, b) => compare(a.id, b.id))
    .slice(0, limit);
}

export const recallStream: StreamKind<Recall> = {
  kind: 'recall',
  fold: foldRecall,
  save: recalls.save,
  saveAll: recalls.saveAll,
  tasks: () => [],
};

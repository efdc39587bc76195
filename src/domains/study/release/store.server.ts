import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type FoldedRow, noTasks, storedOf } from '../stored.ts';
import { foldRelease } from './fold.ts';
import type { Release } from './release.ts';

export type StoredRelease = Here<Release>;

const releases = projection<Release>('study.release_now', {
  study: ({ study }) => study,
  name: ({ name }) => name,
  made_at: ({ madeAt }) => madeAt,
  signed_at: ({ signedAt }) => signedAt,
});

export const { find: findRelease } = releases;

export async function listReleases(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredRelease[]> {
  const { rows } = await sql<FoldedRow<Release>>`select release.* from ${permittedRealms(realms)} cross join lateral (
      select r.country, r.realm::text as realm, r.id, r.folded, r.made_at from study.release_now r
      where r.country = permitted.country and r.realm = permitted.realm order by r.made_at desc, r.id desc limit ${limit}) release
    order by release.made_at desc, release.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type Published = { readonly id: string; readonly release: Release };

/** The signed releases of every study body, newest first: they are public. */
export async function listPublished(tx: Tx): Promise<Published[]> {
  const { rows } = await sql<{ id: string; folded: Release }>`select id, folded from study.releases()`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, release: folded }));
}

export const releaseStream: StreamKind<Release> = {
  kind: 'study-release',
  fold: foldRelease,
  save: releases.save,
  saveAll: releases.saveAll,
  tasks: noTasks,
};

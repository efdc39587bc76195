import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldPractice } from './fold-practice.ts';
import { foldRecommendation } from './fold-recommendation.ts';
import type { Practice } from './practice.ts';
import type { Recommendation } from './recommendation.ts';
import { recommendationTasks } from './tasks.ts';

/** The only file that knows the tables of recommendations and practices. Every question names the realms it may look in. */

const recommendations = projection<Recommendation>('programme.recommendation_now', {
  reference: ({ reference }) => reference,
  code: ({ code }) => code,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});
const practices = projection<Practice>('programme.practice_now', {
  reference: ({ reference }) => reference,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});

export const findRecommendation = unlessWithdrawn(recommendations.find);
export const { find: findRecommendationToRead, again: recommendationAgain } = recommendations;
export const findPractice = unlessWithdrawn(practices.find);
export const { find: findPracticeToRead, again: practiceAgain } = practices;

/** So many are shown of each. */
const most = 200;

export async function listRecommendations(
  tx: Tx,
  realms: readonly RealmKey[],
): Promise<readonly Here<Recommendation>[]> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: Recommendation }
  >`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select r.country, r.realm::text as realm, r.id, r.folded, r.reference from programme.recommendation_now r
      where r.country = permitted.country and r.realm = permitted.realm and not r.withdrawn order by r.reference, r.id limit ${most}
    ) line order by line.reference, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

export async function listPractices(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Practice>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Practice }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.reference from programme.practice_now p
      where p.country = permitted.country and p.realm = permitted.realm and not p.withdrawn order by p.reference, p.id limit ${most}
    ) line order by line.reference, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

const recommendationStream: StreamKind<Recommendation> = {
  kind: 'recommendation',
  fold: foldRecommendation,
  save: recommendations.save,
  saveAll: recommendations.saveAll,
  tasks: recommendationTasks,
};
const practiceStream: StreamKind<Practice> = {
  kind: 'practice',
  fold: foldPractice,
  save: practices.save,
  saveAll: practices.saveAll,
  tasks: () => [],
};
export const registerStreams = [recommendationStream, practiceStream] as const;

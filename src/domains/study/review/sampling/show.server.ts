import type { Tx } from '../../../../platform/database/database.ts';
import type { AnyCall } from '../../../../platform/http/call.ts';
import { listColleagues } from '../../../access/public.server.ts';
import { obstacleNames } from '../../../caseload/public.ts';
import type { Coding } from '../coding.ts';
import { settled } from '../review.ts';
import { percentIn } from '../show.server.ts';
import { listReviewsNamed, type StoredReview } from '../store.server.ts';
import { nameOfDrawn } from './sampling-plan.ts';
import type { PlanList, PlanShown } from './schema.ts';
import type { StoredPlan } from './store.server.ts';
import { weightedShares } from './weighted-shares.ts';

const namesIn = ({ state }: StoredPlan): string[] =>
  state.strata.flatMap(({ code, drawn }) => drawn.map((number) => nameOfDrawn(code, number)));

function codingsOf(files: readonly StoredReview[]): Map<string, Coding> {
  return new Map(
    files.flatMap(({ state }): [string, Coding][] => {
      const coding = settled(state);
      return coding ? [[state.pseudonym, coding]] : [];
    }),
  );
}

/** The plans of the reader's unit, and how far each has come. */
export async function showPlans(tx: Tx, plans: readonly StoredPlan[], call: AnyCall): Promise<PlanList> {
  const colleagues = await listColleagues(tx);
  const items: PlanList['items'] = [];
  for (const plan of plans) {
    const files = await listReviewsNamed(tx, plan.at, namesIn(plan));
    const { name, madeBy, madeAt, toRead } = plan.state;
    items.push({
      id: plan.id,
      name,
      madeBy: colleagues.get(madeBy) ?? '',
      madeAt,
      toRead,
      settled: codingsOf(files).size,
    });
  }
  return { items, may: call.verbs.filter((verb) => verb === 'study.plan-sample') };
}

/** One plan: what was drawn, how far its files are read, and the weighted shares of what is settled. */
export async function showPlan(tx: Tx, { id, at, state: plan }: StoredPlan, call: AnyCall): Promise<PlanShown> {
  const colleagues = await listColleagues(tx);
  const files = await listReviewsNamed(tx, at, namesIn({ id, at, state: plan }));
  const statusOf = new Map(files.map(({ state }) => [state.pseudonym, state.status]));
  const codings = codingsOf(files);
  const { read, wanting, shares, hidden } = weightedShares(plan, codings);
  const { t } = call.texts;
  const percent = percentIn(call);
  return {
    id,
    name: plan.name,
    madeBy: colleagues.get(plan.madeBy) ?? '',
    madeAt: plan.madeAt,
    toRead: plan.toRead,
    settled: codings.size,
    seed: plan.seed,
    stream: plan.stream,
    allocation: plan.allocation,
    leastEach: plan.leastEach,
    reserve: plan.reserve,
    strata: plan.strata.map(({ code, year, group, size, expected, toRead, drawn }, place) => ({
      code,
      year,
      group,
      size,
      expected,
      toRead,
      settled: read[place] ?? 0,
      drawn: drawn.map((number, order) => {
        const name = nameOfDrawn(code, number);
        return { number, name, isReserve: order >= toRead, status: statusOf.get(name) ?? null };
      }),
    })),
    weighted: {
      wanting: [...wanting],
      hidden,
      rows: shares.map(({ obstacle, share, lower, upper }) => ({
        obstacle,
        name: t(obstacleNames[obstacle as keyof typeof obstacleNames]),
        share: percent.format(share),
        interval: `${percent.format(lower)}–${percent.format(upper)}`,
      })),
    },
  };
}

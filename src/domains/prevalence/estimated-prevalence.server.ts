import { type BcaInterval, bcaInterval } from '../../statistics/populations/bootstrap/bca.ts';
import { jackknifeAcceleration } from '../../statistics/populations/bootstrap/bootstrap.ts';
import { type Gate, gateOf } from '../../statistics/populations/gate.ts';
import { type ListTable, peopleSeen } from '../../statistics/populations/list-table.ts';
import type { ModelTried } from '../../statistics/populations/log-linear/model-tried.ts';
import type { Method, MethodEstimate } from '../../statistics/populations/methods.ts';
import { methodsFor } from './estimate-plan.ts';
import { evidenceOf } from './evidence.ts';
import { bootstrapTotals } from './work/bootstrap-workers.server.ts';

export type HiddenPlan = {
  /** Ids of methods; every one that the table allows unless said otherwise. */
  readonly methods?: readonly string[];
  /** Of every method with a bootstrap; what each needs unless said otherwise. */
  readonly replicates?: number;
  readonly seed: number;
  readonly confidence: number;
  readonly workers?: number;
  readonly onProgress?: (method: string, share: number) => void;
};

/** How many models a method looked at, and how many of them could not be estimated. */
export type Trail = {
  readonly count: number;
  readonly not_estimable: number;
  readonly models: readonly ModelTried[];
};

export type MethodAnswer = {
  readonly method: string;
  readonly is_bound: boolean;
  readonly total: number;
  readonly model: string | null;
  readonly limits: MethodEstimate['limits'];
  readonly bootstrap: BcaInterval | null;
  readonly tried: Trail;
};

/** What several methods say of people on no list, and what of it may be shown. Numbers that do not exist are NaN. */
export type EstimatedPrevalence = {
  readonly lists: readonly string[];
  readonly people_seen: number;
  readonly seed: number;
  readonly confidence: number;
  readonly methods: readonly MethodAnswer[];
  readonly gate: Gate;
};

const trailOf = (models: readonly ModelTried[]): Trail => ({
  count: models.length,
  not_estimable: models.filter(({ why }) => why === 'not-estimable').length,
  models,
});

async function answerOf(table: ListTable, method: Method, plan: HiddenPlan): Promise<MethodAnswer> {
  const { total, model, limits, tried } = method.estimate(table, plan.confidence);
  const answer = { method: method.id, is_bound: method.isBound, total, model, limits, tried: trailOf(tried) };
  if (method.refit === null || Number.isNaN(total)) return { ...answer, bootstrap: null };
  const { replicates = method.usualReplicates, seed, workers, onProgress, confidence } = plan;
  const totals = await bootstrapTotals(
    { table, method, seed },
    {
      replicates,
      ...(workers === undefined ? {} : { workers }),
      ...(onProgress === undefined ? {} : { onProgress: (share) => onProgress(method.id, share) }),
    },
  );
  const tail = (1 - confidence) / 2;
  const acceleration = jackknifeAcceleration(table, method.refit(table));
  return { ...answer, bootstrap: bcaInterval(total, totals, acceleration, [tail, 1 - tail]) };
}

/** Estimates people on no list by several methods, each with its limits, and judges what may be shown. */
export async function estimatedPrevalence(table: ListTable, plan: HiddenPlan): Promise<EstimatedPrevalence> {
  const answers: MethodAnswer[] = [];
  for (const method of methodsFor(table.names.length, plan.methods)) answers.push(await answerOf(table, method, plan));
  const evidence = answers.map((answer) => evidenceOf({ ...answer, isBound: answer.is_bound }));
  return {
    lists: table.names,
    people_seen: peopleSeen(table),
    seed: plan.seed,
    confidence: plan.confidence,
    methods: answers,
    gate: gateOf(table, evidence),
  };
}

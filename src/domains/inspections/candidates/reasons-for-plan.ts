import type { Reason } from '../schema.ts';
import type { Candidate } from './candidate.ts';

/** The reasons of a candidate as a plan names them: each kind once, standing as soon as one of its reasons does. */
export function reasonsForPlan({ reasons, drawn }: Pick<Candidate, 'reasons' | 'drawn'>): Reason[] {
  if (drawn) return [{ kind: 'drawn', on: null, checked: true, origin: 'stands' }];
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = reasons.filter((one) => one.kind === kind);
    const days = same.flatMap(({ on }) => (on === null ? [] : [on])).sort();
    const origins = same.map(({ origin }) => origin);
    const origin = origins.find((one) => one === 'stands') ?? origins.find((one) => one === 'not-asked') ?? 'falls';
    return { kind, on: days[0] ?? null, checked: false, origin };
  });
}

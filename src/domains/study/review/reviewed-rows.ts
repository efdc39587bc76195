import { regionOfCounty, stageIndex } from '../../caseload/public.ts';
import { type Coding, reviewedStages } from './coding.ts';

/** A row of the study that a reviewed file becomes. Its id and its pseudonym are added where keys are. */
export type ReviewedRow = {
  readonly stage: string;
  readonly chain: 'criminal';
  readonly happened_on: string | null;
  readonly exit: string | null;
  readonly reason: string | null;
  readonly obstacles: readonly string[];
  readonly county: string | null;
  readonly region: string | null;
  readonly sector: string | null;
};

/**
 * What a settled file says of one person's way: every stage up to the one it was closed at, then how it ended, and why. The
 * days between the first suspicion and the end were not coded, so they are not known.
 */
export function reviewedRows(coding: Coding): ReviewedRow[] {
  const place = {
    county: coding.county,
    region: coding.county === null ? null : regionOfCounty(coding.county),
    sector: coding.sector === 'unknown' ? null : coding.sector,
  };
  const last = stageIndex('criminal', coding.stage);
  const reached = reviewedStages.slice(0, last + 1).map(
    (stage, index): ReviewedRow => ({
      stage,
      chain: 'criminal',
      happened_on: index === 0 ? coding.began : null,
      exit: null,
      reason: null,
      obstacles: [],
      ...place,
    }),
  );
  return [
    ...reached,
    {
      stage: coding.stage,
      chain: 'criminal',
      happened_on: coding.ended,
      exit: coding.exit,
      reason: coding.reason,
      obstacles: coding.obstacles.map(({ code }) => code),
      ...place,
    },
  ];
}

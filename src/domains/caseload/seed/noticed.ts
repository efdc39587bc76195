import type { Obstacle } from '../codes/obstacles.ts';
import type { Chance, Weighted } from './random.ts';

/** Obstacles that some rule of CAPE can notice. The rules are in later domains; a test beside their list compares the two. */
export const noticeable: readonly Obstacle[] = [
  ...(['OB-A01', 'OB-A02', 'OB-A03', 'OB-A04', 'OB-A07'] as const),
  ...(['OB-B01', 'OB-B02', 'OB-B03', 'OB-B04', 'OB-B05', 'OB-B06', 'OB-B08', 'OB-B09', 'OB-B10', 'OB-B11'] as const),
  ...(['OB-C02', 'OB-C04', 'OB-C05', 'OB-C07', 'OB-C08', 'OB-C09', 'OB-C10', 'OB-C11', 'OB-C12'] as const),
  ...(['OB-D01', 'OB-D02', 'OB-D03', 'OB-D04', 'OB-D05', 'OB-D06'] as const),
  ...(['OB-E01', 'OB-E02', 'OB-E03', 'OB-E05', 'OB-E06', 'OB-E08'] as const),
  ...(['OB-F01', 'OB-F02', 'OB-F03'] as const),
];

/** The weight at which what hinders a path would always have been noticed (INVENTED), and how often it is at most. */
const alwaysAt = 60;
const most = 0.6;

/** What rules would have noticed where a path breaks off: of what can be noticed, the heavier the more often. */
export const drawnNoticed = (chance: Chance, hindered: Weighted<Obstacle> | undefined): Obstacle[] =>
  (hindered ?? [])
    .filter(([obstacle, weight]) => noticeable.includes(obstacle) && chance.isHit(Math.min(most, weight / alwaysAt)))
    .map(([obstacle]) => obstacle)
    .toSorted();

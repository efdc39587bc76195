import type { Strength } from './indicator.ts';

/** How many different indicators of each strength. */
export type Tally = Readonly<Record<Strength, number>>;

/**
 * Whether a dimension is positive: two strong; or one strong and any other; or three medium; or two medium and one weak.
 * From the brochure on the operational indicators (ILO and European Commission, WCMS_105023), read second hand: [S, secondary].
 */
export const isPositive = ({ strong, medium, weak }: Tally): boolean =>
  strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);

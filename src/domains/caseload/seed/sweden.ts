import type { Sector } from '../../knowledge/public.ts';
import type { Region } from '../codes/places.ts';
import { dayNumber } from '../day.ts';
import type { Quantiles, Weighted } from './random.ts';

/**
 * The invented Sweden of the statistical caseload. Who cooperates, since when, and which law opened what are facts with
 * their source; every rate, weight and delay here is INVENTED, chosen so that the outcome looks like the published
 * picture (many suspicions, few investigations, hardly any verdicts) and never to be quoted.
 */

/** Lag (2024:307): the nine must give each other the information needed to plan, carry out and follow up joint inspections. */
export const dutyToShareFrom = dayNumber('2024-07-01');
/**
 * Since 2022 the social board too may apply for the reflection period, before only police and prosecutor; the day is
 * taken as 1 July (unverified).
 */
export const widerTimeToThinkFrom = dayNumber('2022-07-01');
/** The lesser offence in the Aliens Act, from 2026: before it there is nothing that could crowd the graver one out. */
export const lesserOffenceFrom = dayNumber('2026-01-01');

export const firstDay = dayNumber('2019-01-01');
export const lastDayUnlessAsked = '2026-11-24';

/** The lists on which a person can come to be seen, and how likely (INVENTED) for a person who is within reach. */
export const lists: readonly { readonly agency: string; readonly chance: number; readonly joined: number }[] = [
  { agency: 'work-environment', chance: 0.1, joined: firstDay },
  { agency: 'police', chance: 0.11, joined: firstDay },
  { agency: 'migration', chance: 0.13, joined: firstDay },
  { agency: 'regional-coordinator', chance: 0.1, joined: firstDay },
  { agency: 'ngo', chance: 0.09, joined: firstDay },
  { agency: 'union', chance: 0.05, joined: firstDay },
  { agency: 'tax', chance: 0.05, joined: firstDay },
  { agency: 'social-insurance', chance: 0.012, joined: firstDay },
  { agency: 'employment-service', chance: 0.012, joined: firstDay },
  { agency: 'economic-crime', chance: 0.01, joined: firstDay },
  { agency: 'gender-equality', chance: 0.015, joined: firstDay },
  { agency: 'prosecution', chance: 0.01, joined: dutyToShareFrom },
];

/** Who takes a signal down first. */
export const signalAgencies: Weighted<string> = [
  ['work-environment', 34],
  ['tax', 18],
  ['migration', 18],
  ['police', 14],
  ['gender-equality', 9],
  ['regional-coordinator', 7],
];

/** Four in ten are hard to reach: each list sees them with three tenths of its chance. That is what makes estimating hard. */
export const hardToReach = { share: 0.4, factor: 0.3 };
/** One workplace in six is met by a joint inspection; then everyone there is seen by the agencies that took part. */
export const inspectedShare = 0.16;

/** How many suspicions a year brings compared with the others (INVENTED; fewer inspections in 2020, more since). */
export const yearWeights: Weighted<number> = [
  [2019, 0.7],
  [2020, 0.45],
  [2021, 0.6],
  [2022, 0.9],
  [2023, 1.05],
  [2024, 1.25],
  [2025, 1.35],
  [2026, 1.35],
];

const evenly = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const buildingSeason = [0.6, 0.7, 0.9, 1.1, 1.3, 1.3, 1, 1.2, 1.3, 1.1, 0.9, 0.6];
/** Pickers come in July and leave at the end of September. */
const berrySeason = [0, 0, 0, 0, 0.05, 0.3, 2.5, 6, 4, 0.6, 0.1, 0];
const fieldSeason = [0.3, 0.3, 0.5, 0.9, 1.6, 1.8, 1.4, 1.5, 1.4, 0.9, 0.4, 0.3];

type SectorWorld = {
  readonly sector: Sector;
  readonly weight: number;
  readonly months: readonly number[];
  /** How many work there under the same conditions. */
  readonly group: Weighted<readonly [number, number]>;
};

const small: Weighted<readonly [number, number]> = [
  [[1, 1], 86],
  [[2, 2], 10],
  [[3, 4], 3],
  [[5, 9], 1],
];
const crews: Weighted<readonly [number, number]> = [
  [[1, 1], 74],
  [[2, 3], 20],
  [[4, 8], 5],
  [[9, 30], 1],
];
const camps: Weighted<readonly [number, number]> = [
  [[1, 1], 52],
  [[2, 5], 38],
  [[6, 20], 9],
  [[21, 160], 1],
];

export const sectorWorlds: readonly SectorWorld[] = [
  { sector: 'restaurant', weight: 30, months: evenly, group: small },
  { sector: 'construction', weight: 20, months: buildingSeason, group: crews },
  { sector: 'cleaning', weight: 14, months: evenly, group: small },
  { sector: 'agriculture-forestry', weight: 7, months: fieldSeason, group: crews },
  { sector: 'berries', weight: 4, months: berrySeason, group: camps },
  { sector: 'car-wash', weight: 8, months: evenly, group: small },
  { sector: 'nail-salon', weight: 6, months: evenly, group: small },
  { sector: 'transport', weight: 5, months: evenly, group: small },
  { sector: 'care', weight: 3, months: evenly, group: small },
  { sector: 'household', weight: 2, months: evenly, group: [[[1, 1], 1]] },
  { sector: 'other', weight: 1, months: evenly, group: small },
];

export const regionWeights: Weighted<Region> = [
  ['stockholm', 30],
  ['vast', 20],
  ['syd', 17],
  ['ost', 11],
  ['mitt', 9],
  ['bergslagen', 7],
  ['nord', 6],
];
/** Berries grow in the north. */
export const berryRegionWeights: Weighted<Region> = [
  ['nord', 60],
  ['bergslagen', 18],
  ['mitt', 14],
  ['vast', 5],
  ['ost', 3],
];

/** From being exploited to being on a list. */
export const seenAfter: Quantiles = [0, 0, 3, 14, 40, 90, 200];

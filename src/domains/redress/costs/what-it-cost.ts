/*
 * What unpaid work cost others, and what was left of pay. The rates are from memory and not verified; they are data, so that
 * another year needs no other rule.
 */

import type { Payday } from '../claim.ts';

/**
 * By country: the share of gross pay that an employer owes in contributions, and holiday pay on top of pay by the hour. From memory, of 2025
 * and 2026, not verified. Of a country that is not here nothing is computed, and the page says so.
 */
const rates: Readonly<Record<string, { readonly contributions: number; readonly holiday: number }>> = {
  SE: { contributions: 0.3142, holiday: 0.12 },
};

export const hasRates = (country: string): boolean => rates[country] !== undefined;
export const contributionRateIn = (country: string): number | null => rates[country]?.contributions ?? null;

/** The contributions that were not paid on gross pay that was not reported, as a whole number; null where the country's rates are not known. */
export function unpaidContributions(gross: number, country: string): number | null {
  const known = rates[country];
  return known ? Math.round(gross * known.contributions) : null;
}

/** The least that a lawful hour costs an employer at a comparator wage, with two decimals; null where the country's rates are not known. */
export function lawfulHour(wage: number, country: string): number | null {
  const known = rates[country];
  return known ? Math.round(wage * (1 + known.holiday) * (1 + known.contributions) * 100) / 100 : null;
}

/** What was left of one pay when cash had been given back, rent and fees paid, and what that is for each hour of its month. */
export function leftOf(
  pay: Pick<Payday, 'net' | 'cashBack' | 'rent' | 'cash' | 'fee'>,
  hours: number,
): { readonly kronor: number; readonly anHour: number | null } {
  const kronor = pay.net + (pay.cash ?? 0) - pay.cashBack - pay.rent - (pay.fee ?? 0);
  return { kronor, anHour: hours > 0 ? Math.round((kronor / hours) * 100) / 100 : null };
}

/*
 * What unpaid work cost others, and what was left of pay. The rates are from memory and not verified; they are data, so that
 * another year needs no other rule.
 */

/** Share of gross pay that an employer owes in contributions. From memory: 2025 and 2026, not verified. */
export const contributionRate = 0.3142;
/** Holiday pay on top of pay by the hour. From memory, not verified. */
const holidayShare = 0.12;

/** The contributions that were not paid on gross pay that was not reported, in whole kronor. */
export const unpaidContributions = (gross: number): number => Math.round(gross * contributionRate);

/** The least that a lawful hour costs an employer at a comparator wage, in kronor with two decimals. */
export const lawfulHour = (wage: number): number =>
  Math.round(wage * (1 + holidayShare) * (1 + contributionRate) * 100) / 100;

/** What was left of one pay when cash had been given back and rent paid, and what that is for each hour of its month. */
export function leftOf(
  pay: { readonly net: number; readonly cashBack: number; readonly rent: number },
  hours: number,
): { readonly kronor: number; readonly anHour: number | null } {
  const kronor = pay.net - pay.cashBack - pay.rent;
  return { kronor, anHour: hours > 0 ? Math.round((kronor / hours) * 100) / 100 : null };
}

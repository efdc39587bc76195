/** How often an administrator signs that a person still needs what they have. */
const everyMonths = 12;

/** Within how many days of that a review is to be signed: a choice of this system. */
export const signBy = 30;

/** By which day someone looks again at what a person may do: a year after that was last signed, or after the account began. */
export function reviewDue(last: string | null, activeFrom: string): string {
  const from = new Date(last ?? activeFrom);
  const due = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + everyMonths, 1));
  // The last day of the month where the day is not there: from 29 February to 28 February.
  const days = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(from.getUTCDate(), days));
  return due.toISOString().slice(0, 10);
}

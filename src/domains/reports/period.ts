import type { Report } from './definitions.ts';

/**
 * A year of a report: `2025` when it begins in January, else `2026-04` by the month in which it begins. An entered figure belongs to
 * a period by this name, so one of a calendar year never fills a report whose year begins in April.
 */
export const periodPattern = /^20\d\d(-(0[2-9]|1[0-2]))?$/;

export type Days = { readonly from: string; readonly to: string };

const two = (number: number): string => String(number).padStart(2, '0');
const yearOf = (period: string): number => Number(period.slice(0, 4));
const monthOf = (period: string): number => (period.length === 4 ? 1 : Number(period.slice(5)));

export const periodBeginning = (year: number, month: number): string =>
  month === 1 ? String(year) : `${year}-${two(month)}`;

/** Its first and its last day. */
export function daysOf(period: string): Days {
  const [year, month] = [yearOf(period), monthOf(period)];
  const last = new Date(Date.UTC(year + 1, month - 1, 0));
  return { from: `${year}-${two(month)}-01`, to: last.toISOString().slice(0, 10) };
}

export const periodBefore = (period: string): string => periodBeginning(yearOf(period) - 1, monthOf(period));

/** The day on which a report on a period is due; null where no day is known. */
export const dueOn = ({ due }: Pick<Report, 'due'>, period: string): string | null =>
  due && `${yearOf(period) + due.years_after}-${two(due.month)}-${two(due.day)}`;

const isPeriodOf = ({ starts_month }: Pick<Report, 'starts_month'>, period: string): boolean =>
  periodPattern.test(period) && monthOf(period) === starts_month;

/** Whether a report can be made on a period: its year begins then, and has begun. */
export const isBegun = (report: Pick<Report, 'starts_month'>, period: string, today: string): boolean =>
  isPeriodOf(report, period) && daysOf(period).from <= today;

const howMany = 6;

/** The periods that can be chosen, newest first. */
export function periodsOf(report: Pick<Report, 'starts_month'>, today: string): readonly string[] {
  const newest = periodBeginning(yearOf(today), report.starts_month);
  const first = daysOf(newest).from <= today ? newest : periodBefore(newest);
  return Array.from({ length: howMany }, (_, place) => periodBeginning(yearOf(first) - place, report.starts_month));
}

/** What is reported now: the newest year that has ended, or the one that goes on where the report is due before it ends. */
export function presentPeriod(report: Pick<Report, 'starts_month' | 'due'>, today: string): string {
  const [newest = '', ...others] = periodsOf(report, today);
  const due = dueOn(report, newest);
  return due !== null && due <= daysOf(newest).to ? newest : (others[0] ?? newest);
}

import { z } from 'zod';

const MonthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
/** When a day comes each year: on a date, so many days from Easter Sunday, or on the first of a weekday on or after a date. */
export const yearly = {
  on: MonthDay.optional(),
  monday_too: z.literal(true).optional(),
  easter: z.int().min(-60).max(70).optional(),
  weekday: z.int().min(1).max(7).optional(),
  from: MonthDay.optional(),
};

type Yearly = z.infer<z.ZodObject<typeof yearly>>;

const isOneRule = ({ on, easter, weekday, from }: Yearly): boolean =>
  [on, easter, weekday].filter((one) => one !== undefined).length === 1 &&
  (weekday === undefined) === (from === undefined);

/** It comes by one rule. */
export const byOneRule: [check: typeof isOneRule, wrong: { path: string[]; error: string }] = [
  isOneRule,
  { path: ['on'], error: 'must have either on, easter, or weekday with from' },
];

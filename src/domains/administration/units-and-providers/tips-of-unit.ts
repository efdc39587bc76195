import { z } from 'zod';
import type { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { tipsOfUnitMessages as texts } from './tips-of-unit-messages.ts';
import type { UnitHere } from './unit.ts';

/** What a sender of a tip chooses. */
export const tipWants = ['help', 'tell'] as const;

/** What one unit receives: under which choice, and from which county (ISO 3166-2); null: from the whole country. */
export const TipSource = z.strictObject({
  want: z.enum(tipWants),
  county: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .nullable(),
});
export type TipSource = z.infer<typeof TipSource>;

/** Who receives it now: `unit` is null where it is one of another agency. */
export type ReceivedTips = TipSource & {
  readonly unit: Uuid | null;
  readonly unitName: string;
  readonly agency: string;
};

/** A unit, what is received by whom in its country, and the counties there are; names in the language of the reader. */
export type UnitForTips = UnitHere & {
  readonly received: readonly ReceivedTips[];
  readonly counties: readonly { readonly code: string; readonly name: string }[];
};

const isSame = (a: TipSource, b: TipSource): boolean => a.want === b.want && a.county === b.county;

/** What this unit receives already. */
export const tipsOf = ({ id, received }: Pick<UnitForTips, 'id' | 'received'>): TipSource[] =>
  received.filter(({ unit }) => unit === id).map(({ want, county }) => ({ want, county }));

/** A tip goes to one unit. What another receives is given up there first, by its own administrators or by the operator. */
export function wrongTips(
  { tips }: { readonly tips: readonly TipSource[] },
  { id, received, counties }: Pick<UnitForTips, 'id' | 'received' | 'counties'>,
): Problem | null {
  const nameOf = (code: string): string | undefined => counties.find((county) => county.code === code)?.name;
  if (tips.some(({ county }) => county !== null && nameOf(county) === undefined)) {
    return wrongAt('tips', texts.countyUnknown);
  }
  if (tips.some((one, at) => tips.findIndex((other) => isSame(one, other)) < at)) return wrongAt('tips', texts.twice);
  const elsewhere = received.find((one) => one.unit !== id && tips.some((tip) => isSame(one, tip)));
  if (!elsewhere) return null;
  return new Problem('conflict', texts.elsewhere, {
    unit: elsewhere.unitName,
    agency: elsewhere.agency,
    want: elsewhere.want,
    where: elsewhere.county === null ? 'country' : 'county',
    county: elsewhere.county === null ? '' : (nameOf(elsewhere.county) ?? elsewhere.county),
  });
}

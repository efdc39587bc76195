import { compare } from '../../../../kernel/compare.ts';
import type { UnitTraining } from '../../assigning/schema.ts';

type UnitPerson = UnitTraining['people'][number];
/** By name, or by the day of one course. */
export type Order = { readonly by: string; readonly down: boolean };

const needed: readonly string[] = ['ends', 'ended', 'asked', 'late'];

/** Of the people of a unit those who have something to take or renew, in one course or in any. */
export const narrowed = (
  people: readonly UnitPerson[],
  { course, isNeeds }: { readonly course: string; readonly isNeeds: boolean },
): readonly UnitPerson[] =>
  people.filter(
    ({ cells }) =>
      !isNeeds || cells.some((cell) => (course === '' || cell.course === course) && needed.includes(cell.standing)),
  );

/** In the order in which they came, which is by name; or by when something must be done about a course, the soonest first. */
export function sorted(people: readonly UnitPerson[], { by, down }: Order): readonly UnitPerson[] {
  const dayOf = ({ cells }: UnitPerson): string => {
    const cell = cells.find(({ course }) => course === by);
    return cell?.until ?? cell?.due ?? '9999';
  };
  const ordered = by === 'name' ? [...people] : [...people].sort((a, b) => compare(dayOf(a), dayOf(b)));
  return down ? ordered.reverse() : ordered;
}

/** What an administrator should see to of a key: no administrator answers for it any more, or it will end soon. */
export const keyNeeds = ['left', 'ends-soon'] as const;
type KeyNeed = (typeof keyNeeds)[number];

/** For how many days before its last a key says that it will end: time to make another and to give it to its system. */
const daysAhead = 14;

/** Of a key that works no longer nothing is needed. */
export function whatKeyNeeds(
  of: { readonly isInUse: boolean; readonly isLeft: boolean; readonly lastDay: string },
  today: string,
): KeyNeed[] {
  if (!of.isInUse) return [];
  const days = (Date.parse(of.lastDay) - Date.parse(today)) / 86_400_000;
  return [...(of.isLeft ? (['left'] as const) : []), ...(days <= daysAhead ? (['ends-soon'] as const) : [])];
}

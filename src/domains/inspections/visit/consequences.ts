import type { Capacity } from '../../../kernel/capacity.ts';

/** What a change of capacity does: what stops, what is needed first, what stays, what does not change. */
export const effects = ['stops', 'needs-first', 'stays', 'unchanged'] as const;
export type Effect = (typeof effects)[number];

export const consequenceCodes = [
  'demands-under-penalty',
  'supervision-measures',
  'alien-control',
  'leader-decides',
  'authority-asks',
  'consent-first',
  'written-before',
  'room-stays-closed',
  'others-keep-theirs',
] as const;
export type ConsequenceCode = (typeof consequenceCodes)[number];
export type Consequence = { readonly effect: Effect; readonly code: ConsequenceCode };

/**
 * What it means to go on in another capacity, shown before it is done. From criminal investigation on, nothing is demanded under penalty of
 * the one who is suspected, on the same facts (SFL 44:3, ECHR article 6: from notes, not verified), and searches and seizures wait for the
 * investigation leader. A colleague's capacity never changes with mine.
 */
export function consequencesOf(from: Capacity, to: Capacity): readonly Consequence[] {
  const changed: Consequence[] = [];
  if (to === 'criminal-investigation') {
    changed.push({ effect: 'stops', code: 'demands-under-penalty' }, { effect: 'needs-first', code: 'leader-decides' });
  }
  if (from === 'supervision') changed.push({ effect: 'stops', code: 'supervision-measures' });
  if (from === 'inner-alien-control') changed.push({ effect: 'stops', code: 'alien-control' });
  if (to === 'assistance') changed.push({ effect: 'needs-first', code: 'authority-asks' });
  if (to === 'support') changed.push({ effect: 'needs-first', code: 'consent-first' });
  return [
    ...changed,
    { effect: 'stays', code: 'written-before' },
    { effect: 'stays', code: 'room-stays-closed' },
    { effect: 'unchanged', code: 'others-keep-theirs' },
  ];
}

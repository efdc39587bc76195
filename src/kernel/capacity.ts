import { z } from 'zod';

/** As what a person acts in a sitting. Changing it is an act of its own. */
export const capacities = [
  'supervision',
  'assistance',
  'inner-alien-control',
  'criminal-investigation',
  'support',
  'administration',
  'analysis',
  'access-administration',
  'log-review',
] as const;
export const Capacity = z.enum(capacities);
export type Capacity = z.infer<typeof Capacity>;

/** Those that come with a role and are no capacities of a unit: each opens a realm of its own, and no file of any matter. */
export const capacitiesApart: readonly Capacity[] = ['access-administration', 'log-review'];

/** The track of a file. Each agency keeps its tracks in realms of their own. */
export const tracks = ['control', 'protection', 'criminal', 'redress', 'none'] as const;
export const Track = z.enum(tracks);
export type Track = z.infer<typeof Track>;

/** The track of a person's own records when they act in this capacity. */
export function trackOf(capacity: Capacity): Track {
  switch (capacity) {
    case 'supervision':
    case 'assistance':
    case 'inner-alien-control':
      return 'control';
    case 'criminal-investigation':
      return 'criminal';
    case 'support':
      return 'protection';
    case 'administration':
    case 'analysis':
    case 'access-administration':
    case 'log-review':
      return 'none';
  }
}

import { z } from 'zod';

/** As what somebody acts in a sitting. Changing it is an act of its own. */
export const capacities = [
  'supervision',
  'assistance',
  'inner-alien-control',
  'criminal-investigation',
  'support',
  'administration',
  'analysis',
] as const;
export const Capacity = z.enum(capacities);
export type Capacity = z.infer<typeof Capacity>;

/** The track a file lies on. Each agency keeps its tracks in realms of their own. */
export const tracks = ['control', 'protection', 'criminal', 'redress', 'none'] as const;
export const Track = z.enum(tracks);
export type Track = z.infer<typeof Track>;

/** The track on which a person's own records lie when they act in this capacity. */
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
      return 'none';
  }
}

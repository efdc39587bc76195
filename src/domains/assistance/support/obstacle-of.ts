import type { Need, outcomes } from '../schema.ts';

/** What it is called in the list of obstacles when something could not be found. */
const obstacles: Readonly<Partial<Record<Need, string>>> = {
  roof: 'OB-B08',
  interpreter: 'OB-B03',
  adviser: 'OB-B05',
};

export const obstacleOf = (need: Need, outcome: (typeof outcomes)[number]): string | null =>
  outcome === 'none-found' ? (obstacles[need] ?? null) : null;

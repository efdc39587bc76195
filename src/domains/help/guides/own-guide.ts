import type { Guide } from './guide-file.ts';

/** As what a person works: their roles, the capacity they act in, and the kind of their agency. */
type GuideReader = { readonly roles: readonly string[]; readonly capacity: string; readonly kind: string };

const hasOne = (wanted: readonly string[], there: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => there.includes(one));

/** Whether a guide is for people who work so. */
const isFor = (guide: Guide, reader: GuideReader): boolean =>
  hasOne(guide.roles, reader.roles) &&
  hasOne(guide.capacities, [reader.capacity]) &&
  hasOne(guide.kinds, [reader.kind]);

/** The guide of a person: the first that fits, from the most particular to the most general. */
export const ownGuide = (guides: readonly Guide[], reader: GuideReader): string =>
  (guides.find((guide) => isFor(guide, reader)) ?? guides[guides.length - 1])?.id ?? '';

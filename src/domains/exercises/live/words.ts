import type { InBoth } from '../scenario/written.ts';

/** In which language a reader sees a scenario. */
export type ReadIn = 'sv' | 'en';
export type WithName = { readonly id: string; readonly name: string };

export const named =
  (language: ReadIn) =>
  <Of extends InBoth & { readonly id: string }>(of: Of): WithName => ({ id: of.id, name: of[language] });

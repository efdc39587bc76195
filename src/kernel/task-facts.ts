import { z } from 'zod';
import type { Language } from './language.ts';

/*
 * Facts of tasks are read as plain objects, not strict ones: they have no version, and one that a sentence no longer wants is passed over.
 */

/** The unit that a task names, in both languages; empty where none is known. */
export const UnitFacts = z.object({ unitSv: z.string(), unitEn: z.string() });

/** A unit, as the facts of a task hold it. */
export const factsOfUnit = (unit: Readonly<Record<Language, string>> | null | undefined) => ({
  unitSv: unit?.sv ?? '',
  unitEn: unit?.en ?? '',
});

/** The unit that a task names, in the reader's language. */
export const unitIn = (facts: z.infer<typeof UnitFacts>, language: Language): string =>
  language === 'sv' ? facts.unitSv : facts.unitEn;

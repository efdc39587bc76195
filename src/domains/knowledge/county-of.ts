import type { Municipality } from '../../kernel/count.ts';
import type { Entry } from './entry.ts';

/** The county (ISO 3166-2) of a place; null where it is not known. */
export type CountyOf = (place: Municipality | null) => string | null;

const plain = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('sv');

/**
 * The county of a municipality written by its name, by the list of a country. A place, a street or a name that is nearly one is none: what
 * is not known for sure is not known, and never guessed.
 */
export function countyFinder(counties: readonly Entry<'municipalities'>[]): CountyOf {
  const known = new Map(
    counties.flatMap(({ id, municipalities }) => municipalities.map((name) => [keyOf(id.slice(0, 2), name), id])),
  );
  return (place) => (place ? (known.get(keyOf(place.country, place.municipality)) ?? null) : null);
}

const keyOf = (country: string, municipality: string): string => `${country} ${plain(municipality)}`;

/** Every municipality that a county has though it, or another one, has it already. No two have the same name. */
export function namedTwice(counties: readonly Entry<'municipalities'>[]): { county: string; municipality: string }[] {
  const seen = new Set<string>();
  return counties.flatMap(({ id, municipalities }) =>
    municipalities.flatMap((name) => {
      const key = plain(name);
      if (seen.has(key)) return [{ county: id, municipality: name }];
      seen.add(key);
      return [];
    }),
  );
}

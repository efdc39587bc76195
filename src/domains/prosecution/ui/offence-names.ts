import type { Country } from '../../knowledge/public.ts';
import { type CodeShown, useCodes } from '../../knowledge/ui/public.tsx';

export type OffenceNames = {
  readonly codes: readonly CodeShown<'offences'>[] | undefined;
  /** By its name and number: Trafficking in human beings, 4:1 a. */
  readonly nameOf: (offence: string) => string;
  /** As short as people say it: 4:1 a. */
  readonly shortOf: (offence: string) => string;
};

/** What the offences of a country are called in the reader's language, as the catalogue of law has them; by their ids until it has come. */
export function useOffenceNames(country: string): OffenceNames {
  const { codes } = useCodes('offences', country as Country);
  const shortOf = (offence: string): string => codes?.find(({ id }) => id === offence)?.short ?? offence.slice(3);
  return {
    codes,
    shortOf,
    nameOf: (offence) => {
      const name = codes?.find(({ id }) => id === offence)?.name;
      return name ? `${name}, ${shortOf(offence)}` : offence;
    },
  };
}

/** What a report can be about: what is on every board of the country, else its core offences and lower tiers that are in force. */
export function toReport(codes: OffenceNames['codes'] = []) {
  const fixed = codes.filter(({ boardNote }) => boardNote !== null);
  return fixed.length > 0 ? fixed : codes.filter(({ kind, status }) => kind !== 'neighbour' && status === 'in-force');
}

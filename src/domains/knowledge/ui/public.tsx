import { useQueries, useQuery } from '@tanstack/react-query';
import type { Country } from '../countries.ts';
import type { CodeShown, ShownList } from '../schema.ts';
import { codesQuery } from './api.ts';

export type { CodeShown } from '../schema.ts';

/**
 * One list of what is known, in the reader's language: obstacles, reasons, evidence, elements, observations … Of law, name
 * the country: that of all ten is many times as much.
 */
export function useCodes<L extends ShownList>(list: L, country?: Country) {
  const { data, error, isPending, refetch } = useQuery(codesQuery(list, country));
  const codes = data?.[list] as readonly CodeShown<L>[] | undefined;
  return {
    /** Undefined until the list has come. */
    codes,
    /** What a code is called; by its id until the list has come, and for a code that is no longer in it. */
    nameOf: (id: string): string => codes?.find((code) => code.id === id)?.name ?? id,
    error,
    isPending,
    again: (): void => void refetch(),
  };
}

/** Whether lists whose names a page puts into its lines have come, or cannot come: a line that grows later moves all below. */
export function useAreHere(lists: readonly ShownList[]): boolean {
  return useQueries({
    queries: lists.map((one) => codesQuery(one)),
    combine: (results) => results.every(({ isPending }) => !isPending),
  });
}

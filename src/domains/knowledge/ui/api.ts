import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { ask } from '../../../web/request.ts';
import type { Country } from '../countries.ts';
import type { List } from '../entry.ts';
import { CodesShown } from '../schema.ts';

/** One list of codes. It changes only with the program, so it is fetched once. */
export const codesQuery = (list: List, country?: Country) =>
  queryOptions({
    queryKey: ['codes', list, country ?? '', spoken()],
    queryFn: ({ signal }) =>
      ask(`/api/knowledge/codes?lists=${list}${country ? `&country=${country}` : ''}`, CodesShown, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

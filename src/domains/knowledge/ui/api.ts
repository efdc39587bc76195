import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { ask } from '../../../web/request.ts';
import type { List } from '../entry.ts';
import { CodesShown } from '../schema.ts';

/** One list of codes. It changes only with the program, so it is fetched once. */
export const codesQuery = (list: List) =>
  queryOptions({
    queryKey: ['codes', list, spoken()],
    queryFn: ({ signal }) => ask(`/api/knowledge/codes?lists=${list}`, CodesShown, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

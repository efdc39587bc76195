import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { WhoIsWho } from '../agencies/who-is-who.ts';
import type { Country } from '../countries.ts';
import { CodesShown, Overview, type ShownList } from '../schema.ts';

/** One list of codes. It changes only with the program, so it is fetched once. */
export const codesQuery = (list: ShownList, country?: Country) =>
  queryOptions({
    queryKey: ['codes', list, country ?? '', spoken()],
    queryFn: ({ signal }) =>
      get(`/api/knowledge/codes?lists=${list}${country ? `&country=${country}` : ''}`, CodesShown, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The offences of one country and their elements: ten countries at once would be heavy, and no page needs them so. */
export const lawQuery = (country: Country) =>
  queryOptions({
    queryKey: ['law', country, spoken()],
    queryFn: ({ signal }) => get(`/api/knowledge/codes?lists=offences,elements&country=${country}`, CodesShown, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who is who: agencies publish other numbers on any day. */
export const whoIsWhoQuery = () =>
  queryOptions({
    queryKey: ['who-is-who', spoken()],
    queryFn: ({ signal }) => get('/api/knowledge/who-is-who', WhoIsWho, signal),
  });

/** How much there is of each list. */
export const overviewQuery = queryOptions({
  queryKey: ['knowledge-overview'],
  queryFn: ({ signal }) => get('/api/knowledge/overview', Overview, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

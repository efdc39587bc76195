import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { AddressList, passOnPreview } from '../pass-on-schema.ts';

/** What the page of passing on asks about one matter: to whom it may go, and exactly what they would see. */
export function passOnQueries<Fact extends string, Snapshot>(
  noun: string,
  path: string,
  snapshot: z.ZodType<Snapshot>,
) {
  const Preview = passOnPreview(snapshot);
  return {
    addressesQuery: (id: string) =>
      queryOptions({
        queryKey: [noun, id, spoken(), 'addresses'],
        queryFn: ({ signal }) => get(`${path}/${id}/addresses`, AddressList, signal),
        refetchOnWindowFocus: false,
      }),

    previewQuery: (id: string, facts: readonly Fact[]) =>
      queryOptions({
        queryKey: [noun, id, spoken(), 'preview', facts],
        queryFn: ({ signal }) => get(`${path}/${id}/pass-on-preview?facts=${facts.join(',')}`, Preview, signal),
        enabled: facts.length > 0,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
      }),
  };
}

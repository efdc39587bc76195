import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { HelpShown } from '../guides/schema.ts';

/** The guides. They change only with the program, so they are fetched once. */
export const helpQuery = () =>
  queryOptions({
    queryKey: ['help', spoken()],
    queryFn: ({ signal }) => get('/api/help', HelpShown, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { post } from '../../../web/sending/request.ts';
import { leastTyped, SearchFound } from '../schema.ts';

/** What answers to these words. It is kept as long as the search is open, and then forgotten. */
export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['search', spoken(), text],
    queryFn: () => post('/api/search', { text }, SearchFound),
    enabled: text.length >= leastTyped,
    gcTime: 0,
  });

import { infiniteQueryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { WorkList } from '../schema.ts';

/** My work, a page at a time. It asks again when the reader comes back to the window, never by itself: that would keep a session alive. */
export const workQuery = () =>
  infiniteQueryOptions({
    queryKey: ['work', spoken()],
    queryFn: ({ pageParam, signal }) =>
      get(pageParam === null ? '/api/work' : `/api/work?after=${encodeURIComponent(pageParam)}`, WorkList, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { LoadMatters, MyMatters, UnitLoad } from '../schema.ts';

export const loadQuery = () =>
  queryOptions({
    queryKey: ['load', spoken()],
    queryFn: ({ signal }) => get('/api/unit/load', UnitLoad, signal),
  });

/** What one person answers for, a page at a time. */
export const loadMattersQuery = (of: string) =>
  infiniteQueryOptions({
    queryKey: ['load', spoken(), of],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ of });
      if (pageParam !== null) search.set('after', pageParam);
      return get(`/api/unit/load/matters?${search}`, LoadMatters, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Beside the tasks of My work. A change of who is responsible asks for it again, as for them. */
export const myMattersQuery = () =>
  queryOptions({
    queryKey: ['work', spoken(), 'matters'],
    queryFn: ({ signal }) => get('/api/work/matters', MyMatters, signal),
  });

/** Whatever kind of matter is handed over, the page needs no more of the answer than that it was received. */
const HandedOver = z.looseObject({ receipt: Receipt });
type HandedOver = z.infer<typeof HandedOver>;
const answering: Answering<HandedOver> = {
  answer: HandedOver,
  about: () => 'load',
  arrived(client) {
    // Whatever page shows who is responsible.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'load' });
  },
};
export const useHandOver = (): Command<HandedOver> => useCommand(useActor(), answering);

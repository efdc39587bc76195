import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { ClaimAnswer, ClaimList, ClaimShown } from '../schema.ts';

/** Claims, a page at a time; of one case where it is named. */
export const claimsQuery = (caseId: string | null) =>
  infiniteQueryOptions({
    queryKey: ['claims', caseId],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (pageParam !== null) search.set('after', pageParam);
      if (caseId) search.set('case', caseId);
      return get(search.size > 0 ? `/api/claims?${search}` : '/api/claims', ClaimList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One claim. Opening it is logged, so it is fetched only when a person opens it. */
export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claim', id, spoken()],
    queryFn: ({ signal }) => get(`/api/claims/${id}`, ClaimShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const claimAnswering: Answering<ClaimAnswer> = {
  answer: ClaimAnswer,
  about: ({ claim }) => claim.id,
  arrived(client, { claim }) {
    client.setQueryData(claimQuery(claim.id).queryKey, claim);
    void client.invalidateQueries({ queryKey: ['claims'] });
    void client.invalidateQueries({ queryKey: ['case'] });
  },
};

/** Sends one command on a claim at a time, and knows how it is doing. */
export const useClaimCommand = (): Command<ClaimAnswer> => useCommand(useActor(), claimAnswering);

import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { EstimateAnswer, EstimateList, EstimateShown } from '../schema.ts';

/** Under this name the note about the last act on the list of estimates is kept. */
export const estimatesNote = 'study estimates';

export const estimatesQuery = () =>
  queryOptions({
    queryKey: ['study', 'estimates', spoken()],
    queryFn: ({ signal }) => get('/api/study/estimates', EstimateList, signal),
    // While something is being calculated, how far it is.
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'running') ? 4000 : false),
  });

export const estimateQuery = (id: string) =>
  queryOptions({
    queryKey: ['study', 'estimate', id, spoken()],
    queryFn: ({ signal }) => get(`/api/study/estimates/${id}`, EstimateShown, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 2000 : false),
  });

const answering: Answering<EstimateAnswer> = {
  answer: EstimateAnswer,
  about: ({ estimate }) => estimate.id,
  arrived(client, { estimate }) {
    client.setQueryData(estimateQuery(estimate.id).queryKey, estimate);
    void client.invalidateQueries({ queryKey: ['study', 'estimates'] });
  },
};

export const useEstimateCommand = (): Command<EstimateAnswer> => useCommand(useActor(), answering);

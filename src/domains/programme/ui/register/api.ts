import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import {
  PracticeAnswer,
  PracticeList,
  PracticeShown,
  RecommendationAnswer,
  RecommendationList,
  RecommendationShown,
} from '../../register/register-schema.ts';

export const recommendationsQuery = () =>
  queryOptions({
    queryKey: ['recommendations', spoken()],
    queryFn: ({ signal }) => get('/api/recommendations', RecommendationList, signal),
  });
export const recommendationQuery = (id: string) =>
  queryOptions({
    queryKey: ['recommendation', id, spoken()],
    queryFn: ({ signal }) => get(`/api/recommendations/${id}`, RecommendationShown, signal),
  });
export const practicesQuery = () =>
  queryOptions({
    queryKey: ['practices', spoken()],
    queryFn: ({ signal }) => get('/api/practices', PracticeList, signal),
  });
export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['practice', id, spoken()],
    queryFn: ({ signal }) => get(`/api/practices/${id}`, PracticeShown, signal),
  });

const recommendationAnswering: Answering<RecommendationAnswer> = {
  answer: RecommendationAnswer,
  about: ({ recommendation }) => recommendation.id,
  arrived(client, { recommendation }) {
    client.setQueryData(recommendationQuery(recommendation.id).queryKey, recommendation);
    void client.invalidateQueries({ queryKey: ['recommendations'] });
  },
};
const practiceAnswering: Answering<PracticeAnswer> = {
  answer: PracticeAnswer,
  about: ({ practice }) => practice.id,
  arrived(client, { practice }) {
    client.setQueryData(practiceQuery(practice.id).queryKey, practice);
    void client.invalidateQueries({ queryKey: ['practices'] });
  },
};

export const useRecommendationCommand = (): Command<RecommendationAnswer> =>
  useCommand(useActor(), recommendationAnswering);
export const usePracticeCommand = (): Command<PracticeAnswer> => useCommand(useActor(), practiceAnswering);

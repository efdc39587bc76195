import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { PlanAnswer, PlanList, PlanShown } from '../../review/sampling/schema.ts';

export const plansQuery = () =>
  queryOptions({
    queryKey: ['study', 'plans', spoken()],
    queryFn: ({ signal }) => get('/api/study/plans', PlanList, signal),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['study', 'plan', id, spoken()],
    queryFn: ({ signal }) => get(`/api/study/plans/${id}`, PlanShown, signal),
  });

const planAnswering: Answering<PlanAnswer> = {
  answer: PlanAnswer,
  about: ({ plan }) => plan.id,
  arrived(client, { plan }) {
    client.setQueryData(planQuery(plan.id).queryKey, plan);
    void client.invalidateQueries({ queryKey: ['study', 'plans'] });
  },
};

export const usePlanCommand = (): Command<PlanAnswer> => useCommand(useActor(), planAnswering);

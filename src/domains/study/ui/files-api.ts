import { queryOptions } from '@tanstack/react-query';
import { type Answering, type Command, useCommand } from '../../../web/command.ts';
import { spoken } from '../../../web/language.ts';
import { ask } from '../../../web/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { FileNames, ImportReadingsAnswer, PlanAnswer, PlanList, PlanShown } from '../shown-files.ts';

/** Asked each time a sheet is chosen: what is known must be as it is now. */
export const askFileNames = () => ask('/api/study/file-names', FileNames);

export const plansQuery = () =>
  queryOptions({
    queryKey: ['study', 'plans', spoken()],
    queryFn: ({ signal }) => ask('/api/study/plans', PlanList, signal),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['study', 'plan', id, spoken()],
    queryFn: ({ signal }) => ask(`/api/study/plans/${id}`, PlanShown, signal),
  });

const planAnswering: Answering<PlanAnswer> = {
  answer: PlanAnswer,
  about: ({ plan }) => plan.id,
  arrived(client, { plan }) {
    client.setQueryData(planQuery(plan.id).queryKey, plan);
    void client.invalidateQueries({ queryKey: ['study', 'plans'] });
  },
};

const importAnswering: Answering<ImportReadingsAnswer> = {
  answer: ImportReadingsAnswer,
  about: ({ files }) => files[0]?.id ?? '',
  arrived(client) {
    for (const part of ['files', 'file', 'plans', 'plan', 'own']) {
      void client.invalidateQueries({ queryKey: ['study', part] });
    }
  },
};

export const usePlanCommand = (): Command<PlanAnswer> => useCommand(useActor(), planAnswering);
export const useImportCommand = (): Command<ImportReadingsAnswer> => useCommand(useActor(), importAnswering);

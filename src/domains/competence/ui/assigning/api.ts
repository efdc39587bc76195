import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { TrainingAnswer, TrainingFile, TrainingShown, UnitTraining } from '../../assigning/schema.ts';

export const trainingQuery = () =>
  queryOptions({
    queryKey: ['training', spoken()],
    queryFn: ({ signal }) => get('/api/training', TrainingShown, signal),
  });

export const unitTrainingQuery = () =>
  queryOptions({
    queryKey: ['unit-training', spoken()],
    queryFn: ({ signal }) => get('/api/training/unit', UnitTraining, signal),
  });

/** Files are made again each time, and logged. */
export const fetchGroupFile = (id: string) => withProof(() => get(`/api/training/groups/${id}/file`, TrainingFile));
export const fetchUnitFile = (format: 'csv' | 'xlsx') =>
  withProof(() => get(`/api/training/unit/file?format=${format}`, TrainingFile));

/** Where the note that something is done stands on the page of groups and assigned courses. */
export const trainingPage = 'training';

const trainingAnswering: Answering<TrainingAnswer> = {
  answer: TrainingAnswer,
  about: () => trainingPage,
  arrived(client, { training }) {
    client.setQueryData(trainingQuery().queryKey, training);
    void client.invalidateQueries({ queryKey: ['unit-training'] });
    void client.invalidateQueries({ queryKey: ['learning'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useTrainingCommand = (): Command<TrainingAnswer> => useCommand(useActor(), trainingAnswering);

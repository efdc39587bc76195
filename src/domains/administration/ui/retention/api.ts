import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { RetentionAnswer, RetentionFile, RetentionList } from '../../retention/schema.ts';

export const retentionPath = '/api/administration/retention';

export const retentionQuery = () =>
  queryOptions({
    queryKey: ['administration', 'retention', spoken()],
    queryFn: ({ signal }) => get(retentionPath, RetentionList, signal),
  });

export const fetchRetentionFile = (): Promise<RetentionFile> =>
  withProof(() => get(`${retentionPath}.csv`, RetentionFile));

const answering: Answering<RetentionAnswer> = {
  answer: RetentionAnswer,
  about: ({ retention }) => retention,
  arrived: (client, { list }) => client.setQueryData(retentionQuery().queryKey, list),
};
export const useRetentionCommand = (): Command<RetentionAnswer> => useCommand(useActor(), answering);

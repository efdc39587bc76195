import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { ExportAnswer, ExportList } from '../../leaving/schema.ts';

export const exportsPath = '/api/administration/exports';

const keyOf = () => ['administration', 'exports', spoken()];

/** Looked at again while one is made, so that its progress is seen. */
export const exportsQuery = () =>
  queryOptions({
    queryKey: keyOf(),
    queryFn: ({ signal }) => get(exportsPath, ExportList, signal),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ state: of }) => of === 'agreed' || of === 'making') ? 3000 : false,
  });

const answering: Answering<ExportAnswer> = {
  answer: ExportAnswer,
  about: () => 'exports',
  arrived: (client, { list }) => client.setQueryData(keyOf(), list),
};
export const useExportCommand = (): Command<ExportAnswer> => useCommand(useActor(), answering);

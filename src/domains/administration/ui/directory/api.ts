import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { DirectoryAnswer, DirectoryShown } from '../../scim/shapes.ts';

export const directoryPath = '/api/administration/directory';

export const directoryQuery = () =>
  queryOptions({
    queryKey: ['administration', 'directory', spoken()],
    queryFn: ({ signal }) => get(directoryPath, DirectoryShown, signal),
  });

const setting: Answering<DirectoryAnswer> = {
  answer: DirectoryAnswer,
  about: () => 'directory',
  arrived: (client, { directory }) => {
    client.setQueryData(directoryQuery().queryKey, directory);
    void client.invalidateQueries({ queryKey: ['administration', 'people'] });
  },
};
export const useSetDirectory = (): Command<DirectoryAnswer> => useCommand(useActor(), setting);

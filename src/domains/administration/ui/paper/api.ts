import { queryOptions } from '@tanstack/react-query';
import { PaperFile } from '../../../../kernel/text/paper-file.ts';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get, post } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { PaperAnswer, PaperList } from '../../paper/schema.ts';

export const templatesPath = '/api/administration/templates';

export const templatesQuery = () =>
  queryOptions({
    queryKey: ['administration', 'templates', spoken()],
    queryFn: ({ signal }) => get(templatesPath, PaperList, signal),
  });

/** A template as it is typed, with an example: nothing is kept. */
export const fetchPreview = (said: object): Promise<PaperFile> => post(`${templatesPath}/preview`, said, PaperFile);

const answering: Answering<PaperAnswer> = {
  answer: PaperAnswer,
  about: () => 'templates',
  arrived: (client, { list }) => client.setQueryData(templatesQuery().queryKey, list),
};
export const usePaperCommand = (): Command<PaperAnswer> => useCommand(useActor(), answering);

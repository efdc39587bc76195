import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { Contributions, ContributionsAnswer } from '../../contribute/schema.ts';

export const contributionsQuery = () =>
  queryOptions({
    queryKey: ['study', 'contributions', spoken()],
    queryFn: ({ signal }) => get('/api/study/contributions', Contributions, signal),
  });

/** Under this name the note about the last act on contributions and releases is kept. */
export const contributionsNote = 'study contributions';

const contributionsAnswering: Answering<ContributionsAnswer> = {
  answer: ContributionsAnswer,
  about: () => contributionsNote,
  arrived(client, { contributions }) {
    client.setQueryData(contributionsQuery().queryKey, contributions);
    void client.invalidateQueries({ queryKey: ['study', 'national'] });
  },
};
export const useContributionsCommand = (): Command<ContributionsAnswer> =>
  useCommand(useActor(), contributionsAnswering);

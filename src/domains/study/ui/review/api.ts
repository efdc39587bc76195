import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { ReviewAnswer, ReviewList, ReviewShown } from '../../review/schema.ts';

export const filesQuery = () =>
  queryOptions({
    queryKey: ['study', 'files', spoken()],
    queryFn: ({ signal }) => get('/api/study/files', ReviewList, signal),
  });

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['study', 'file', id, spoken()],
    queryFn: ({ signal }) => get(`/api/study/files/${id}`, ReviewShown, signal),
  });

const reviewAnswering: Answering<ReviewAnswer> = {
  answer: ReviewAnswer,
  about: ({ file }) => file.id,
  arrived(client, { file }) {
    client.setQueryData(fileQuery(file.id).queryKey, file);
    void client.invalidateQueries({ queryKey: ['study', 'files'] });
    void client.invalidateQueries({ queryKey: ['study', 'own'] });
  },
};

export const useReviewCommand = (): Command<ReviewAnswer> => useCommand(useActor(), reviewAnswering);

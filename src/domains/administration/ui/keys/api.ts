import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { KeyAnswer, KeyList, KeyMadeAnswer } from '../../keys/shapes.ts';

export const keysPath = '/api/administration/keys';

export const keysQuery = () =>
  queryOptions({
    queryKey: ['administration', 'keys', spoken()],
    queryFn: ({ signal }) => get(keysPath, KeyList, signal),
  });

const arrived: Answering<KeyAnswer>['arrived'] = (client) =>
  void client.invalidateQueries({ queryKey: ['administration', 'keys'] });

const making: Answering<KeyMadeAnswer> = {
  answer: KeyMadeAnswer,
  about: () => 'keys',
  arrived: (client, { token: _, ...told }) => arrived(client, told),
};
const ending: Answering<KeyAnswer> = { answer: KeyAnswer, about: () => 'keys', arrived };

export const useMakeKey = (): Command<KeyMadeAnswer> => useCommand(useActor(), making);
export const useChangeKey = (): Command<KeyAnswer> => useCommand(useActor(), ending);

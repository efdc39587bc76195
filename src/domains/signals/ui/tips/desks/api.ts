import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../../web/sending/command.ts';
import { get } from '../../../../../web/sending/request.ts';
import { useActor } from '../../../../access/ui/public.tsx';
import { PersonAnswer, UnitAnswer } from '../../../../administration/public.ts';
import { TipDesks } from '../../../tips/desks/shapes.ts';

export const desksQuery = () =>
  queryOptions({
    queryKey: ['administration', 'tip-desks', spoken()],
    queryFn: ({ signal }) => get('/api/administration/tip-desks', TipDesks, signal),
  });

/** Who reads tips is changed by the acts that change every role. */
const answering: Answering<PersonAnswer> = {
  answer: PersonAnswer,
  about: () => 'tip-desks',
  arrived: (client) => void client.invalidateQueries({ queryKey: ['administration'] }),
};
export const useReaderCommand = (): Command<PersonAnswer> => useCommand(useActor(), answering);

const unitAnswering: Answering<UnitAnswer> = {
  answer: UnitAnswer,
  about: () => 'tip-desks',
  arrived: (client) => void client.invalidateQueries({ queryKey: ['administration'] }),
};
export const useTipsCommand = (): Command<UnitAnswer> => useCommand(useActor(), unitAnswering);

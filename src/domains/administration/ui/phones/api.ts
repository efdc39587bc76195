import { infiniteQueryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { PhoneList, PhonesAnswer } from '../../phones/shapes.ts';
import type { PhonesFilter } from './search.ts';

const path = '/api/administration/phones';

export const phonesQuery = ({ show, unitRef, search }: PhonesFilter & { search: string }) =>
  infiniteQueryOptions({
    queryKey: ['administration', 'phones', spoken(), show, unitRef, search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams();
      if (pageParam !== null) asked.set('after', pageParam);
      if (show) asked.set('show', show);
      if (unitRef) asked.set('unit', unitRef);
      if (search) asked.set('search', search);
      return get(asked.size > 0 ? `${path}?${asked}` : path, PhoneList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

const answering: Answering<PhonesAnswer> = {
  answer: PhonesAnswer,
  about: () => 'phones',
  arrived: (client, { person }) => {
    void client.invalidateQueries({ queryKey: ['administration', 'phones'] });
    void client.invalidateQueries({ queryKey: ['administration', 'person', person.id] });
  },
};
export const useStopPhones = (): Command<PhonesAnswer> => useCommand(useActor(), answering);

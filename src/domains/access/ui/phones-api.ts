import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { type Answering, type Command, useCommand } from '../../../web/command.ts';
import { spoken } from '../../../web/language.ts';
import { ask } from '../../../web/request.ts';
import { DeviceStopped, DevicesShown, KeptShown } from '../schema.ts';
import { useActor } from './public.tsx';

export const phonesQuery = () =>
  queryOptions({ queryKey: ['phones'], queryFn: ({ signal }) => ask('/api/devices', DevicesShown, signal) });

/** Opening what was kept is a look that is logged, so it is fetched when somebody asks for it and not by itself. */
export const keptQuery = (id: string) =>
  queryOptions({
    queryKey: ['phone-kept', id, spoken()],
    queryFn: ({ signal }) => ask(`/api/devices/${id}/kept`, KeptShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

type Stopped = z.infer<typeof DeviceStopped>;
const stoppedAnswering: Answering<Stopped> = {
  answer: DeviceStopped,
  about: ({ device }) => device.id,
  arrived: (client) => void client.invalidateQueries({ queryKey: phonesQuery().queryKey }),
};
export const useStopCommand = (): Command<Stopped> => useCommand(useActor(), stoppedAnswering);

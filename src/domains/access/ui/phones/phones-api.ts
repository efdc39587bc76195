import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { DeviceStopped, DevicesShown, KeptShown, MetadataErased } from '../../schema.ts';
import { useActor } from '../public.tsx';

export const phonesQuery = () =>
  queryOptions({ queryKey: ['phones'], queryFn: ({ signal }) => get('/api/devices', DevicesShown, signal) });

/** Opening what was kept is an access that is logged, so it is fetched when the owner asks for it and not by itself. */
export const keptQuery = (id: string) =>
  queryOptions({
    queryKey: ['phone-kept', id, spoken()],
    queryFn: ({ signal }) => get(`/api/devices/${id}/kept`, KeptShown, signal),
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

type KeptOfPhone = z.infer<typeof KeptShown>;
/** What was taken out leaves the screen at once, whether it can be fetched again or not. */
const without = ({ kept }: KeptOfPhone, { kept: act, apart }: MetadataErased): KeptOfPhone => ({
  kept: kept.map((one) =>
    one.act === act ? { ...one, aparts: one.aparts.map((each) => (each.id === apart.id ? apart : each)) } : one,
  ),
});
const takenOutAnswering: Answering<MetadataErased> = {
  answer: MetadataErased,
  about: ({ device }) => device,
  arrived: (client, answer) =>
    void client.setQueriesData<KeptOfPhone>(
      { queryKey: ['phone-kept', answer.device] },
      (all) => all && without(all, answer),
    ),
};
export const useTakeOutCommand = (): Command<MetadataErased> => useCommand(useActor(), takenOutAnswering);

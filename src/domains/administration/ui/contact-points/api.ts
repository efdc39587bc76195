import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { PointAnswer, PointList, PointPage } from '../../contact-points/schema.ts';

export const pointsPath = '/api/administration/contact-points';

export const pointsQuery = () =>
  queryOptions({
    queryKey: ['administration', 'contact-points', spoken()],
    queryFn: ({ signal }) => get(pointsPath, PointList, signal),
  });

/** One contact point with its history. Opening it is logged, so it is fetched when a person opens it and not by itself. */
export const pointQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'contact-point', id, spoken()],
    queryFn: ({ signal }) => get(`${pointsPath}/${id}`, PointPage, signal),
    staleTime: 30_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const answering: Answering<PointAnswer> = {
  answer: PointAnswer,
  about: ({ page }) => page.point.id,
  arrived: (client, { page }) => {
    client.setQueryData(pointQuery(page.point.id).queryKey, page);
    void client.invalidateQueries({ queryKey: ['administration', 'contact-points'] });
  },
};
export const usePointCommand = (): Command<PointAnswer> => useCommand(useActor(), answering);

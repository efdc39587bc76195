import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { post } from '../../../web/sending/request.ts';
import type { WorkItem } from '../../tasks/public.ts';
import { workQuery } from '../../tasks/ui/public.tsx';
import { Choices, type ChosenMail, MadeFeed } from '../shapes.ts';

const Done = z.object({});

export const choicesQuery = () =>
  queryOptions({ queryKey: ['notices'], queryFn: () => post('/api/notices/choices', {}, Choices), staleTime: 0 });

export const chooseMail = (mail: ChosenMail): Promise<unknown> => post('/api/notices/choose-mail', mail, Done);
export const makeFeed = (): Promise<z.infer<typeof MadeFeed>> => post('/api/notices/make-feed', {}, MadeFeed);
export const endFeed = (): Promise<unknown> => post('/api/notices/end-feed', {}, Done);

/** Marks as seen, and asks again what is unread. `keepalive`: the page goes to what was opened. */
export function useSee(): (items: readonly WorkItem[]) => Promise<void> {
  const client = useQueryClient();
  return async (items) => {
    const seen = items.flatMap(({ id, stage, unread }) => (stage && unread ? [{ id, stage }] : []));
    if (seen.length === 0) return;
    await post('/api/notices/see', { seen }, Done, { keepalive: true });
    await client.invalidateQueries({ queryKey: workQuery().queryKey });
  };
}

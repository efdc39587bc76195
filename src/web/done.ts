import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Receipt } from '../kernel/act.ts';
import type { Message } from '../kernel/message.ts';

/** What is said on the page of a matter after an act on it, with its receipt. It is in memory only. */
export type Done = { readonly text: Message; readonly receipt: Receipt };

const doneKey = (about: string) => ['done', about] as const;

export const keepDone = (client: QueryClient, about: string, done: Done): void => {
  client.setQueryData(doneKey(about), done);
};

/** The last act on a matter that has arrived, until the note about it is closed. */
export function useDone(about: string): { readonly done: Done | null; readonly close: () => void } {
  const client = useQueryClient();
  const { data } = useQuery<Done | null>({ queryKey: doneKey(about), queryFn: () => null, enabled: false });
  return { done: data ?? null, close: () => client.setQueryData(doneKey(about), null) };
}

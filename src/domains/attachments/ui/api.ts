import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { AttachmentsAnswer, AttachmentsShown } from '../schema.ts';

/** A matter that files are added to. */
export type Matter = { readonly kind: string; readonly id: string };

export const addressOf = ({ kind, id }: Matter): string => `/api/files/${kind}/${id}`;

/** The files of a matter. Listing them is logged, so they are fetched when a person opens the matter. */
export const filesQuery = (matter: Matter) =>
  queryOptions({
    queryKey: ['files', matter.kind, matter.id, spoken()],
    queryFn: ({ signal }) => get(addressOf(matter), AttachmentsShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What has changed on a matter because a file has: its own page tells it in its timeline. */
export function filesChanged(client: QueryClient, { kind, id }: Matter): void {
  void client.invalidateQueries({ queryKey: ['files', kind, id] });
  void client.invalidateQueries({ queryKey: [kind, id] });
}

const answering = (matter: Matter): Answering<AttachmentsAnswer> => ({
  answer: AttachmentsAnswer,
  about: ({ files }) => files.of,
  arrived(client, { files }) {
    client.setQueryData(filesQuery(matter).queryKey, files);
    void client.invalidateQueries({ queryKey: [matter.kind, matter.id] });
  },
});

export const useFileCommand = (matter: Matter): Command<AttachmentsAnswer> => useCommand(useActor(), answering(matter));

import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { EventAnswer, EventFile, EventLink, EventList, EventShown } from '../../events/event-schema.ts';

export const eventsQuery = (programme: string | null = null) =>
  queryOptions({
    queryKey: ['events', programme, spoken()],
    queryFn: ({ signal }) =>
      get(programme === null ? '/api/events' : `/api/events?programme=${programme}`, EventList, signal),
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id, spoken()],
    queryFn: ({ signal }) => get(`/api/events/${id}`, EventShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
  });

/* Files and links are made again each time they are asked for, and logged. */

export const fetchParticipants = (id: string, format: 'csv' | 'xlsx') =>
  withProof(() => get(`/api/events/${id}/participants?format=${format}`, EventFile));
export const fetchProgramme = (id: string) =>
  withProof(() => get(`/api/events/${id}/paper?paper=programme`, EventFile));
export const fetchCertificate = (id: string, participant: string) =>
  withProof(() => get(`/api/events/${id}/paper?paper=certificate&participant=${participant}`, EventFile));
export const fetchLink = (id: string, participant: string) =>
  withProof(() => get(`/api/events/${id}/link?participant=${participant}`, EventLink));

const answering: Answering<EventAnswer> = {
  answer: EventAnswer,
  about: ({ event }) => event.id,
  arrived(client, { event }) {
    client.setQueryData(eventQuery(event.id).queryKey, event);
    void client.invalidateQueries({ queryKey: ['events'] });
    void client.invalidateQueries({ queryKey: ['programme'] });
  },
};

export const useEventCommand = (): Command<EventAnswer> => useCommand(useActor(), answering);

import { Problem } from '../../../../kernel/problem.ts';
import { pdfApart, refuseDocument } from '../../../../platform/documents/thread/pdf-apart.ts';
import type { Call } from '../../../../platform/http/call.ts';
import { Deferred } from '../../../../platform/http/endpoint.ts';
import { eventMessages } from '../event-messages.ts';
import type { EventShown } from '../event-schema.ts';
import { certificateOf } from './certificate.server.ts';
import { programmeOf } from './programme-paper.server.ts';

export const papersOfEvent = ['programme', 'certificate'] as const;

type PaperAsked = { readonly paper: (typeof papersOfEvent)[number]; readonly participant?: string | undefined };

/** The programme of an event on paper, or the certificate of one who came: a tagged PDF. Null where no compiler exists for this machine. */
export function eventPaper(event: EventShown, call: Pick<Call<unknown, PaperAsked>, 'input' | 'texts' | 'who'>) {
  const { paper, participant } = call.input;
  const { texts } = call;
  const organiser = call.who.agencyName[texts.language];
  const document =
    paper === 'programme'
      ? programmeOf(event, { organiser, zone: event.zone }, texts)
      : certificateOf(attended(event, participant), { organiser }, texts);
  refuseDocument(document, 'pdf', call.who.actor);
  const name = `${event.reference}-${paper}.pdf`;
  return new Deferred(async () => {
    const bytes = await pdfApart(document, call.who.actor);
    return bytes && { name, type: 'application/pdf', base64: Buffer.from(bytes).toString('base64') };
  });
}

function attended(event: EventShown, participant: string | undefined) {
  const one = event.participants.find(({ id }) => id === participant);
  if (one?.came !== true || one.name === null) throw new Problem('conflict', eventMessages.notAttended);
  return { plan: event, name: one.name, organisation: one.organisation, reference: event.reference };
}

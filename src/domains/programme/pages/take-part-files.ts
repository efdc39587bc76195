import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type CalendarEvent, icalendarOf } from '../../../kernel/text/icalendar.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { PaperDocument } from '../../../platform/documents/paper-document.ts';
import { pdfApart, refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { fileAnswer, type PageAnswer } from '../../../platform/pages/public-page.ts';
import { momentIn } from '../events/event.ts';
import { certificateOf } from '../events/paper/certificate.server.ts';
import { programmeOf, whereOf } from '../events/paper/programme-paper.server.ts';
import { cameTo } from '../events/taking-part/errand.ts';
import type { Behind, SeenEvent } from '../events/taking-part/take-part.server.ts';
import { pageTexts as texts } from './page-messages.ts';

const calendarType = 'text/calendar; charset=utf-8';

/** An event in a calendar: its title, times and place, and no one who comes. */
export function inCalendar({ id, plan, event }: SeenEvent, { t }: Pick<Texts, 't'>, url?: string): CalendarEvent {
  const title = event.cancelled === null ? plan.title : t(texts.feedCancelled, { title: plan.title });
  return {
    uid: sha256('event', id).toString('hex').slice(0, 32),
    startsAt: momentIn(plan.country, plan.from, plan.starts).toISOString(),
    endsAt: momentIn(plan.country, plan.to, plan.ends).toISOString(),
    title,
    place: whereOf(plan, t(texts.online)) || null,
    about: null,
    ...(url === undefined ? {} : { url }),
  };
}

export const calendarFile = (events: readonly CalendarEvent[], name: string, now: Date): PageAnswer => ({
  ...fileAnswer(icalendarOf({ name, now: now.toISOString() }, events), calendarType, 'event.ics'),
});

/** A file of the page that an address leads to; null where there is none of that name for this visitor. */
export async function fileOf(of: Behind, name: string, said: Texts, now: Date): Promise<PageAnswer | 'busy' | null> {
  const organiser = of.organiser[said.language];
  if (name === 'event.ics') return calendarFile([inCalendar(of, said)], of.plan.title, now);
  if (name === 'programme.pdf')
    return onPaper(programmeOf(of.plan, { organiser, zone: zoneIn(of.plan.country) }, said), of, name);
  if (name !== 'certificate.pdf' || of.is !== 'own' || of.person === null || !cameTo(of.participant)) return null;
  const { name: person, organisation } = of.person;
  const attended = { plan: of.plan, name: person, organisation, reference: of.event.reference };
  return onPaper(certificateOf(attended, { organiser }, said), of, name);
}

/** Set in a thread of its own, one at a time for each event, so that visitors hold up no one who works. */
async function onPaper(document: PaperDocument, of: Behind, name: string): Promise<PageAnswer | 'busy' | null> {
  const by = `take-part ${of.id}`;
  try {
    refuseDocument(document, 'pdf', by);
    const bytes = await pdfApart(document, by);
    return bytes && fileAnswer(bytes, 'application/pdf', name);
  } catch (error) {
    if (error instanceof Problem && error.kind === 'too-many') return 'busy';
    throw error;
  }
}

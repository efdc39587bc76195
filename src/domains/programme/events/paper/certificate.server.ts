import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import type { PaperDocument } from '../../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { EventPlan } from '../event-schema.ts';
import { eventKindWords, eventPaperTexts as texts } from '../event-words.ts';
import { whereOf } from './programme-paper.server.ts';

type Attended = {
  readonly plan: EventPlan;
  readonly name: string;
  readonly organisation: string | null;
  readonly reference: string;
};

/** That a person was there, and nothing of what they learned: attendance was taken at the door, no knowledge was tested. */
export function certificateOf(
  { plan, name, organisation, reference }: Attended,
  { organiser }: { readonly organiser: string },
  { language, t, formats }: Texts,
): PaperDocument {
  const day = (of: string): string => formats.longDate(atNoon(of));
  const title = t(texts.certificate);
  return {
    language,
    title,
    running: [title, organiser].join(' · '),
    forWhom: t(texts.forName, { name }),
    contents: false,
    preface: [
      { kind: 'paragraph', look: 'lead', text: t(texts.certifies, { name, title: plan.title }) },
      {
        kind: 'list',
        items: [
          { name: t(texts.participant), value: [name, organisation].filter(Boolean).join(', ') },
          { name: t(texts.kind), value: t(eventKindWords[plan.kind]) },
          {
            name: t(texts.when),
            value: plan.from === plan.to ? day(plan.from) : `${day(plan.from)} – ${day(plan.to)}`,
          },
          { name: t(texts.where), value: whereOf(plan, t(texts.online)) },
          { name: t(texts.hosts), value: plan.hosts },
          { name: t(texts.organiser), value: organiser },
          { name: t(texts.reference), value: reference },
        ],
      },
      { kind: 'paragraph', look: 'quiet', text: t(texts.certificateMeans) },
    ],
    blocks: [],
  };
}

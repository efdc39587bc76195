import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import type { Block, PaperDocument } from '../../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { EventPlan } from '../event-schema.ts';
import { eventKindWords, eventPaperTexts as texts } from '../event-words.ts';

type PrintedBy = { readonly organiser: string; readonly zone: string };

/** The printed programme: what, where, when, who, and how one gets there. No participant is in it. */
export function programmeOf(
  plan: EventPlan,
  { organiser, zone }: PrintedBy,
  { language, t, formats }: Texts,
): PaperDocument {
  const day = (of: string): string => formats.longDate(atNoon(of));
  const paragraph = (text: string, look: 'plain' | 'quiet' | 'lead' = 'plain'): Block => ({
    kind: 'paragraph',
    ...{ text, look },
  });
  const facts = [
    { name: t(texts.kind), value: t(eventKindWords[plan.kind]) },
    {
      name: t(texts.when),
      value:
        plan.from === plan.to
          ? t(texts.oneDay, { day: day(plan.from), starts: plan.starts, ends: plan.ends })
          : t(texts.days, { from: day(plan.from), to: day(plan.to), starts: plan.starts, ends: plan.ends }),
    },
    { name: t(texts.clock), value: zone },
    { name: t(texts.where), value: whereOf(plan, t(texts.online)) },
    { name: t(texts.hosts), value: plan.hosts },
    ...(plan.interpretation === null ? [] : [{ name: t(texts.interpretation), value: plan.interpretation }]),
    ...(plan.travel === null ? [] : [{ name: t(texts.travel), value: plan.travel }]),
    { name: t(texts.contact), value: plan.contact },
  ];
  const days = [...new Set(plan.agenda.map((item) => item.day))].sort();
  return {
    language,
    title: plan.title,
    running: [plan.title, organiser].join(' · '),
    forWhom: t(texts.forParticipants),
    contents: false,
    preface: [...(plan.about === null ? [] : [paragraph(plan.about, 'lead')]), { kind: 'list', items: facts }],
    blocks: days.flatMap((one): Block[] => [
      { kind: 'heading', level: 1, text: day(one) },
      {
        kind: 'table',
        caption: t(texts.agendaOf, { day: day(one) }),
        columns: [
          { name: t(texts.time), isNumber: false },
          { name: t(texts.what), isNumber: false },
          { name: t(texts.who), isNumber: false },
        ],
        rows: plan.agenda
          .filter((item) => item.day === one)
          .sort((a, b) => a.from.localeCompare(b.from))
          .map(({ from, to, what, who }) => [`${from}–${to}`, what, who ?? '']),
      },
    ]),
  };
}

export const whereOf = ({ place, isOnline }: Pick<EventPlan, 'place' | 'isOnline'>, online: string): string =>
  [place, isOnline ? online : null].filter(Boolean).join(' · ');

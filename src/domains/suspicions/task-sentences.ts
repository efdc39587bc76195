import type { LinePoint, TaskSentence } from '../../kernel/act.ts';
import { formatsFor } from '../../kernel/formats.ts';
import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { wallDaysBetween } from '../../kernel/wall-time.ts';
import { sectorNames } from '../knowledge/public.ts';
import { type LineStep, lineOf } from './clock/escalation.ts';
import { nextWindow, windowAfter } from './clock/safe-window.ts';
import type { SafeContact } from './schema.ts';
import { taskMessages } from './task-messages.ts';

type Say = (message: Message, values?: MessageValues) => string;
type Facts = Parameters<TaskSentence>[0];

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** 12:00 as it is said of hours: 12; 12:30 stays as it is. */
const hourOf = (clock: string, language: Language): string =>
  clock.endsWith(':00') ? String(Number(clock.slice(0, 2))) : language === 'sv' ? clock.replace(':', '.') : clock;

/** 5 January 2026 is a Monday. */
const weekdayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, 4 + weekday)),
  );

/** The safe time in words: Tuesday 12–13. */
export function safeTimeIn(contact: SafeContact, language: Language): string {
  const days = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    contact.weekdays.map((weekday) => weekdayName(weekday, language)),
  );
  return `${days} ${hourOf(contact.from, language)}–${hourOf(contact.to, language)}`;
}

const text = (facts: Facts, name: string): string => String(facts[name] ?? '');

function contactOf(facts: Facts): SafeContact | null {
  const days = text(facts, 'days');
  if (!days) return null;
  return { weekdays: [...days].map(Number), from: text(facts, 'from'), to: text(facts, 'to') };
}

const icons = { 'handed-over': 'paper-plane-tilt', due: 'warning', 'next-level': 'stairs', reach: 'phone' } as const;

/** The line of command with its words, as of now: what has happened, and what will if nobody takes it. */
export function toldLine(of: Parameters<typeof lineOf>[0], now: Date, language: Language, say: Say): LinePoint[] {
  const words = (kind: LineStep['kind'], isPast: boolean, next: string): string => {
    switch (kind) {
      case 'handed-over':
        return say(taskMessages.lineHandedOver);
      case 'due':
        return say(isPast ? taskMessages.lineLate : taskMessages.lineDue);
      case 'next-level':
        return say(isPast ? taskMessages.lineWentUp : taskMessages.lineGoesUp);
      case 'reach':
        return say(taskMessages.lineReach, { date: next });
    }
  };
  return lineOf(of, now).map(({ kind, at, until }) => {
    const after = of.contact && until ? windowAfter(of.contact, { from: at, to: until }).from : null;
    const next = after ? formatsFor(language).weekday(new Date(after)) : '';
    return { at, until, icon: icons[kind], text: words(kind, Date.parse(at) <= now.getTime(), next) };
  });
}

/** How My work tells of a suspicion that nobody owns: the heading is the act to do, with the time. */
export const suspicionTask: TaskSentence = (facts, language, say, now) => {
  const called = text(facts, 'called');
  const contact = contactOf(facts);
  const unit = text(facts, language === 'sv' ? 'unitSv' : 'unitEn');
  const house = text(facts, language === 'sv' ? 'houseSv' : 'houseEn');
  const place = say(sectorNames[facts.sector as keyof typeof sectorNames]);
  const handedOverAt = text(facts, 'handedOverAt');
  return {
    title: titleOf(called, contact, now, language, say, unit),
    detail: contact
      ? say(taskMessages.detailReach, { place, unit, house, called, times: safeTimeIn(contact, language) })
      : say(taskMessages.detail, { place, unit, house }),
    line: {
      since: handedOverAt,
      points: toldLine(
        { answerDue: text(facts, 'answerDue'), acute: facts.acute === 1, handedOverAt, contact },
        now,
        language,
        say,
      ),
    },
  };
};

function titleOf(
  called: string,
  contact: SafeContact | null,
  now: Date,
  language: Language,
  say: Say,
  unit: string,
): string {
  if (!called) return say(taskMessages.titleConsultation, { unit });
  if (!contact) return say(taskMessages.title, { called });
  const window = nextWindow(contact, now);
  const from = hourOf(contact.from, language);
  const to = hourOf(contact.to, language);
  const days = wallDaysBetween(new Date(window.from), new Date(windowAfter(contact, window).from));
  return wallDaysBetween(now, new Date(window.from)) === 0
    ? say(taskMessages.titleToday, { called, from, to, days })
    : say(taskMessages.titleThen, { called, date: formatsFor(language).weekday(new Date(window.from)), from, to });
}

/** How My work tells of a suspicion that somebody owns. */
export const ownedSuspicionTask: TaskSentence = (facts, language, say) => {
  const called = text(facts, 'called');
  const contact = contactOf(facts);
  const unit = text(facts, language === 'sv' ? 'unitSv' : 'unitEn');
  return {
    title: called ? say(taskMessages.ownedTitle, { called }) : say(taskMessages.ownedConsultation, { unit }),
    detail: contact
      ? say(taskMessages.ownedReach, { times: safeTimeIn(contact, language) })
      : say(taskMessages.ownedDetail),
  };
};

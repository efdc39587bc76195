import type { Message, MessageValues } from '../../../../kernel/message.ts';
import type { Formats } from '../../../../kernel/text/formats.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { eventMailTexts as texts } from './event-mail-messages.ts';
import type { EventMailKind } from './mails-because.ts';

export type WrittenEventMail = { readonly subject: string; readonly text: string };

/** What a mail to a participant may say: which event of whom, and their own address of it. No name of theirs, no answer, no need. */
export type EventMail = {
  readonly kind: EventMailKind;
  readonly title: string;
  readonly from: string;
  readonly answerBy: string;
  readonly organiser: string;
  readonly link: string;
};

type MailTexts = {
  readonly t: (message: Message, values?: MessageValues) => string;
  readonly formats: Pick<Formats, 'date'>;
};

/** A text as one line: what a person wrote may hold anything, and a header ends with its line. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const subjects: Readonly<Record<EventMailKind, Message>> = {
  invitation: texts.invitationSubject,
  confirm: texts.confirmSubject,
  seat: texts.seatSubject,
  waiting: texts.waitingSubject,
  'seat-freed': texts.freedSubject,
  moved: texts.movedSubject,
  cancelled: texts.cancelledSubject,
  withdrawn: texts.withdrawnSubject,
  monday: texts.mondaySubject,
  'after-months': texts.afterSubject,
};
const says: Readonly<Record<EventMailKind, Message>> = {
  invitation: texts.invitation,
  confirm: texts.confirm,
  seat: texts.seat,
  waiting: texts.waiting,
  'seat-freed': texts.freed,
  moved: texts.moved,
  cancelled: texts.cancelled,
  withdrawn: texts.withdrawn,
  monday: texts.monday,
  'after-months': texts.after,
};

/** Reminders say no more than that something waits: which event it was is on the page. */
const isBare = (kind: EventMailKind): boolean => kind === 'monday' || kind === 'after-months';

/** One mail to a participant, in their language. */
export function writeEventMail(mail: EventMail, { t, formats }: MailTexts): WrittenEventMail {
  const { kind, link } = mail;
  const values = {
    title: onOneLine(mail.title),
    organiser: onOneLine(mail.organiser),
    day: formats.date(atNoon(mail.from)),
    answerBy: formats.date(atNoon(mail.answerBy)),
  };
  const about = isBare(kind) ? { organiser: values.organiser } : values;
  const paragraphs = [
    t(says[kind], about),
    ...(kind === 'withdrawn' ? [] : [t(texts.yourPage), link, t(texts.linkIsYours)]),
    t(texts.unexpected, { organiser: values.organiser }),
  ];
  return { subject: t(subjects[kind], about), text: `${paragraphs.join('\n\n')}\n` };
}

import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask, type TaskReader } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import { formatsFor } from '../../kernel/text/formats.ts';
import { wallDaysBetween } from '../../kernel/time/wall-time.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { managementLine } from './clock/management-line.ts';
import { hourOf, safeTimeIn } from './clock/safe-time-in.ts';
import { nextWindow, windowAfter } from './clock/safe-window.ts';
import { senderTasks } from './replies/tasks.ts';
import type { SafeContact } from './schema.ts';
import type { Suspicion } from './suspicion.ts';
import { taskMessages } from './task-messages.ts';

/* The safe time to reach the person, where it was given: days as digits, and the hours of the clock on the wall. */
const ContactFacts = z.object({
  days: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
/* `called` is empty where it is about no person. */
const CommonFacts = UnitFacts.extend({
  called: z.string(),
  sector: z.enum(sectorsOrUnknown),
  houseSv: z.string(),
  houseEn: z.string(),
  ...ContactFacts.shape,
});

const contactFacts = (contact: SafeContact | null): z.infer<typeof ContactFacts> =>
  contact ? { days: contact.weekdays.join(''), from: contact.from, to: contact.to } : {};

const contactOf = ({ days, from = '', to = '' }: z.infer<typeof ContactFacts>): SafeContact | null =>
  days ? { weekdays: [...days].map(Number), from, to } : null;

/** A suspicion without a responsible person: the heading is the act to do, with the time. */
export const suspicionToAcknowledge = defineTask({
  kind: 'suspicion.acknowledge',
  aboutKind: 'suspicion',
  facts: CommonFacts.extend({
    handedOverAt: z.string(),
    answerDue: z.string(),
    acute: z.number(),
    told: z.number().optional(),
  }),
  sentence: ({ called, sector, handedOverAt, answerDue, acute, told, ...facts }, reader) => {
    const { language, say } = reader;
    const contact = contactOf(facts);
    const unit = unitIn(facts, language);
    const agency = language === 'sv' ? facts.houseSv : facts.houseEn;
    const place = say(sectorNames[sector]);
    return {
      title: titleOf(called, contact, unit, reader),
      detail: told
        ? say(taskMessages.detailTold, { place, unit, agency })
        : contact
          ? say(taskMessages.detailReach, { place, unit, agency, called, times: safeTimeIn(contact, language) })
          : say(taskMessages.detail, { place, unit, agency }),
      line: {
        since: handedOverAt,
        points: managementLine({ answerDue, acute: acute === 1, handedOverAt, contact }, reader),
      },
    };
  },
});

function titleOf(
  called: string,
  contact: SafeContact | null,
  unit: string,
  { language, say, now, calendar: { zone } }: TaskReader,
): string {
  if (!called) return say(taskMessages.titleConsultation, { unit });
  if (!contact) return say(taskMessages.title, { called });
  const window = nextWindow(contact, now, zone);
  const from = hourOf(contact.from, language);
  const to = hourOf(contact.to, language);
  const days = wallDaysBetween(new Date(window.from), new Date(windowAfter(contact, window, zone).from), zone);
  return wallDaysBetween(now, new Date(window.from), zone) === 0
    ? say(taskMessages.titleToday, { called, from, to, days })
    : say(taskMessages.titleThen, {
        called,
        date: formatsFor(language, zone).weekday(new Date(window.from)),
        from,
        to,
      });
}

/** A suspicion with a responsible person. */
export const ownedSuspicion = defineTask({
  kind: 'suspicion.owned',
  aboutKind: 'suspicion',
  facts: CommonFacts,
  sentence: ({ called, ...facts }, { language, say }) => {
    const contact = contactOf(facts);
    return {
      title: called
        ? say(taskMessages.ownedTitle, { called })
        : say(taskMessages.ownedConsultation, { unit: unitIn(facts, language) }),
      detail: contact
        ? say(taskMessages.ownedReach, { times: safeTimeIn(contact, language) })
        : say(taskMessages.ownedDetail),
    };
  },
});

/**
 * What a unit owes because of a suspicion: a responsible person, by the next step of the line; and from then on that person has the task
 * until it ends. The agency that handed it over waits for the answer to its letter, and owes an answer to what it is asked.
 */
export function suspicionTasks(stream: string, suspicion: Suspicion): readonly TaskDraft[] {
  const { origin, status, owner, closed, from, nextStepAt, answerDue, handedOverAt, exchange } = suspicion;
  if (origin === 'sent') return senderTasks(stream, suspicion);
  const task = { id: stream, about: stream, owner, open: status === 'unanswered' || status === 'acknowledged' };
  const facts = {
    called: suspicion.facts.called ?? '',
    sector: suspicion.facts.sector,
    ...factsOfUnit(from?.unit),
    houseSv: from?.house.sv ?? '',
    houseEn: from?.house.en ?? '',
    ...contactFacts(suspicion.facts.contact),
  };
  if (owner !== null || closed) return [ownedSuspicion.draft({ ...task, dueAt: null, facts })];
  const told = exchange.questions.some(({ answer }) => answer !== null) ? { told: 1 } : {};
  return [
    suspicionToAcknowledge.draft({
      ...task,
      dueAt: nextStepAt ?? answerDue,
      facts: { ...facts, handedOverAt, answerDue: answerDue ?? '', acute: suspicion.acute ? 1 : 0, ...told },
    }),
  ];
}

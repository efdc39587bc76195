import type { TaskDraft } from '../../kernel/act.ts';
import type { Suspicion } from './suspicion.ts';

/** The safe time to reach the person, as a task holds it: days as digits, and the hours of the clock on the wall. */
const contactIn = ({ facts: { contact } }: Suspicion): Readonly<Record<string, string>> =>
  contact ? { days: contact.weekdays.join(''), from: contact.from, to: contact.to } : {};

/**
 * What a unit owes because of a suspicion: somebody to own it, by the next step of the line; and once somebody does, that it
 * is theirs until it ends. The agency that handed it over owes nothing: it waits for the answer to its letter.
 */
export function suspicionTasks(stream: string, suspicion: Suspicion): readonly TaskDraft[] {
  const { origin, owner, closed, facts, from } = suspicion;
  if (origin === 'sent') return [];
  const task = {
    id: stream,
    aboutKind: 'suspicion',
    about: stream,
    owner,
    open: closed === null,
    answeredAt: null,
    waits: false,
    facts: {
      called: facts.called ?? '',
      sector: facts.sector,
      unitSv: from?.unit.sv ?? '',
      unitEn: from?.unit.en ?? '',
      houseSv: from?.house.sv ?? '',
      houseEn: from?.house.en ?? '',
      ...contactIn(suspicion),
    },
  };
  if (owner !== null || closed) return [{ ...task, kind: 'suspicion.owned', dueAt: null }];
  return [
    {
      ...task,
      kind: 'suspicion.acknowledge',
      dueAt: suspicion.nextStepAt ?? suspicion.answerDue,
      facts: {
        ...task.facts,
        handedOverAt: suspicion.handedOverAt,
        answerDue: suspicion.answerDue ?? '',
        acute: suspicion.acute ? 1 : 0,
      },
    },
  ];
}

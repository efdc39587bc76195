import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Sender } from '../../../disclosures/public.ts';
import { mayWrite } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { dayOrNone } from '../day-or-none.ts';
import { answersMessages } from '../messages.ts';
import type { AnswersQuestion } from '../question.ts';

/** Whom it is about in this agency, and in which conversation they answered. It stays in this agency. */
const NamePerson = z.strictObject({ act: ActEnvelope, person: Uuid, conversation: Uuid });
type NamePerson = z.infer<typeof NamePerson>;

/** Person and conversation are those of the agency that is asked. */
const Facts = z.strictObject({
  letter: Uuid,
  person: Uuid,
  conversation: Uuid,
  from: Sender,
  decisionOn: z.iso.date().nullable(),
});
type Facts = z.infer<typeof Facts>;

export const namePerson: ActDef<'answers.name-person', Facts, never> = defineAct({
  type: 'answers.name-person',
  milestone: true,
  stream: 'answers-question',
  nature: 'decision',
  facts: Facts,
  icon: 'question',
  secrecy: 'social-services',
  sentence: ({ from, decisionOn }, language) => ({
    message: answersMessages.answersQuestion,
    values: { unit: from.unit[language], day: dayOrNone(decisionOn ?? 'none', language) },
  }),
  retainRule: 'inspection',
});

/** What of the two is in this agency: the case of the person, or null where they are in none. */
type Naming = Here<AnswersQuestion> & {
  readonly person: { readonly caseId: string | null } | null;
  readonly hasConversation: boolean;
};

/** Says whom of this agency it is about, and in which conversation they answered. Nothing is sent because of it. */
export const toNamePerson: Doing<NamePerson, Here<AnswersQuestion>, Naming> = {
  act: namePerson,
  input: NamePerson,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => {
    if (state.side !== 'is-asked') return new Problem('conflict', inspectionMessages.notAsked);
    if (state.taken === null) return new Problem('conflict', answersMessages.questionNotTaken);
    return state.about === null ? null : new Problem('conflict', answersMessages.personIsNamed);
  },
  refuses: (_input, { person, hasConversation }) => {
    if (!person) return wrongAt('person', answersMessages.noSuchPerson);
    return hasConversation ? null : wrongAt('conversation', answersMessages.noSuchConversation);
  },
  acts: ({ act, person, conversation }, { id, at, state: { letter, other, decisionOn, root, taken }, ...found }) => [
    namePerson.draft({
      at,
      id: act.id,
      stream: id,
      facts: { letter, person, conversation, from: other, decisionOn },
      basedOn: [root, ...(taken ? [taken.act] : [])],
      caseId: found.person?.caseId ?? null,
      subject: person,
    }),
  ],
};

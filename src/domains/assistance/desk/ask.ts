import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { answerDeskAct, askDeskAct } from '../acts.ts';
import type { FoundDesk, Post } from '../found.ts';
import { withoutPerson } from '../grounds.ts';
import { type DeskReply, deskAnswerLetter, deskQuestionLetter } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import type { AnswerDesk, AskDesk } from '../schema.ts';

/** The agencies whose desk the screen offers. Any unit can be asked for a bed: there is nobody in the question. */
export const hasDesk = (houseKind: string): boolean => houseKind === 'gender-equality';

/** The decision to ask the desk: a need, a region, a day. Nobody can read from it for whom. */
export function askDesk(
  input: AskDesk,
  by: Post & { readonly at: RealmKey; readonly reference: string; readonly today: string },
): ActDraft[] {
  const { question } = input;
  if (question.by < by.today)
    throw new Problem('invalid', assistanceMessages.dayPassed, {}, [
      { path: 'question.by', message: assistanceMessages.dayPassed },
    ]);
  return [
    askDeskAct.draft({
      at: by.at,
      id: input.act.id,
      stream: input.request,
      facts: { ...question, reference: by.reference, letter: by.letter, to: by.to.name },
      ground: withoutPerson,
    }),
    send({
      ...by,
      id: by.sendAct,
      because: input.act.id,
      kind: deskQuestionLetter.kind,
      about: { kind: 'desk-request', id: input.request },
      ground: withoutPerson,
      purpose: 'desk',
      weighing: null,
      chosen: Object.keys(question),
      snapshot: question,
    }),
  ];
}

/** No bed for men, or for a group, is counted in the whole country by this one code. */
const bedless = (need: string): string | null => (need.startsWith('bed-') ? 'OB-B08' : null);

/** The desk's answer. It may come again when something has changed; the newest counts. */
export function answerDesk(input: AnswerDesk, found: FoundDesk, by: Post): ActDraft[] {
  const { desk } = found;
  if (desk.side !== 'received') throw new Problem('forbidden', assistanceMessages.ownQuestion);
  if (input.answer === 'found' && input.places === 0)
    throw new Problem('invalid', assistanceMessages.howMany, {}, [
      { path: 'places', message: assistanceMessages.howMany },
    ]);
  const obstacle = input.answer === 'none' ? bedless(desk.need) : null;
  const { answer, places, from } = input;
  const snapshot: DeskReply = { question: desk.letter, answer, places, from, obstacle };
  return [
    answerDeskAct.draft({
      at: found.at,
      id: input.act.id,
      stream: found.id,
      facts: { answer, places, from, letter: desk.letter, obstacle },
      ground: withoutPerson,
      basedOn: [desk.head],
    }),
    send({
      ...by,
      at: found.at,
      id: by.sendAct,
      because: input.act.id,
      kind: deskAnswerLetter.kind,
      about: { kind: 'desk-question', id: found.id },
      ground: withoutPerson,
      purpose: 'desk',
      weighing: null,
      chosen: Object.keys(snapshot),
      snapshot,
      isReply: true,
    }),
  ];
}

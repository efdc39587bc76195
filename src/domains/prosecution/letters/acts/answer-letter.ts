import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayTakeLetter } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { directiveAnswers } from '../../codes.ts';
import { ofLetter } from '../../criminal.ts';
import { fileMessages } from '../../messages.ts';
import type { LetterForFile, LetterIntoFile } from '../arrived-letter.ts';
import { type FileCrossing, InsideGround, insideGround, sendFile, withoutGround } from '../crossing.ts';
import { staysHere } from '../file-snapshot.ts';

/** A directive from another agency is answered from a file of this agency, with items or with nothing found. */
const AnswerLetter = z.strictObject({
  act: ActEnvelope,
  file: Uuid,
  answer: z.enum(directiveAnswers),
  items: z.array(Uuid).max(200),
  words: z.strictObject({ answer: text(2000) }),
  ground: InsideGround,
});
type AnswerLetter = z.infer<typeof AnswerLetter>;

/** A directive from another agency was answered: `letter` is its disclosure, `sent` the one that answers. */
const Facts = z.strictObject({
  answer: z.enum(directiveAnswers),
  items: z.int().min(0),
  letter: Uuid,
  sent: Uuid,
});
type Facts = z.infer<typeof Facts>;

export const answerLetter: ActDef<'criminal-letter.answer', Facts, 'answer'> = defineAct({
  ...ofLetter,
  type: 'criminal-letter.answer',
  proof: 'disclosure',
  words: ['answer'],
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: actMessages.letterAnswered }),
});

/** A directive from another agency is answered by a disclosure: with items, or with text alone. */
export const toAnswerLetter: Doing<AnswerLetter, LetterForFile, LetterIntoFile & FileCrossing> = {
  act: answerLetter,
  input: AnswerLetter,
  roles: ['officer'],
  may: mayTakeLetter,
  possible: ({ state }) => {
    if (state.kind !== 'directive') return new Problem('conflict', fileMessages.letterOfOtherKind);
    return state.takenBy ? new Problem('conflict', fileMessages.letterTaken) : null;
  },
  refuses: ({ items, ground }, { file }) => withoutGround(file, ground) ?? staysHere(file, items),
  acts: ({ act, answer, items, words, ground }, { id, at, state, file, crossing, snapshot }) => {
    const facts = { answer, items: items.length, letter: state.letter, sent: crossing.letter };
    return [
      { ...answerLetter.draft({ at, id: act.id, stream: id, facts, words }), ground: insideGround(at.country, ground) },
      sendFile(file, { crossing, snapshot }, { because: act.id, purpose: words.answer, ground }),
    ];
  },
};

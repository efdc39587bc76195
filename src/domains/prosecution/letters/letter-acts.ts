import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { LetterAnswerFacts, TakenFacts } from '../act-facts.ts';
import { actMessages } from '../act-messages.ts';
import { criminal } from '../criminal.ts';

/* What is done with a letter that reaches a criminal file. */

const shared = { ...criminal, stream: 'criminal-letter', nature: 'decision' } as const;

export const takeLetterAct: ActDef<'criminal-letter.take', TakenFacts, never> = defineAct({
  ...shared,
  type: 'criminal-letter.take',
  facts: TakenFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: actMessages.letterTaken }),
});

export const answerLetterAct: ActDef<'criminal-letter.answer', LetterAnswerFacts, 'answer'> = defineAct({
  ...shared,
  type: 'criminal-letter.answer',
  words: ['answer'],
  facts: LetterAnswerFacts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: actMessages.letterAnswered }),
});

import type { Here } from '../../../kernel/doing.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import type { Course } from '../courses/course.ts';
import { doNotKnow } from '../lesson-file.ts';
import { competenceMessages } from '../messages.ts';
import { questionsOn, type RecallQuestion } from './questions.ts';
import { type Recall, recallOn } from './recall.ts';
import type { RecallShown, RoundShown } from './schema.ts';

/** What one has chosen to be asked again: today's questions without their answers, and what one answered last with them. */
export function showRecall({ id, state }: Here<Recall>, course: Course | null, call: AnyCall): RecallShown {
  const { language, t } = call.texts;
  const next = recallOn(state, todayIn(call));
  const last = state.rounds.at(-1);
  const asked = next?.isDue && course ? next.day : null;
  return {
    id,
    course: state.course,
    courseTitle: course?.title[language] ?? state.course,
    days: state.days,
    next: next && { ...next, day: state.days.find((day) => day === next.day) ?? 30 },
    ended: state.ended,
    questions:
      asked === null || !course
        ? []
        : questionsOn(course, asked).map(({ choice, scene }) => ({
            id: choice.id,
            scene: scene.title[language],
            text: [...scene.text[language]],
            ask: choice.ask[language],
            options: [
              ...choice.options.map((option) => ({ id: option.id, text: option.text[language] })),
              { id: doNotKnow, text: t(competenceMessages.doNotKnow) },
            ],
          })),
    thoughts: (course?.recall ?? [])
      .filter(({ day }) => day === (asked ?? last?.day))
      .map((one) => ({ ask: one[language], answer: one.answer[language] })),
    last: last && course ? showRound(last, questionsOn(course, last.day), call) : null,
  };
}

const showRound = (
  { day, on, before, after, answers }: Recall['rounds'][number],
  questions: readonly RecallQuestion[],
  { texts: { language, t } }: AnyCall,
): RoundShown => ({
  day,
  on,
  before,
  after,
  answers: questions.map(({ choice }) => {
    const said = choice.options.find(({ id }) => id === choice.right);
    const chosen = choice.options.find(({ id }) => id === answers[choice.id]);
    return {
      id: choice.id,
      ask: choice.ask[language],
      answered: chosen?.text[language] ?? t(competenceMessages.doNotKnow),
      right: answers[choice.id] === choice.right,
      said: said?.text[language] ?? '',
      why: said?.follows[language] ?? '',
      source: choice.source[language],
      verified: choice.verified,
    };
  }),
});

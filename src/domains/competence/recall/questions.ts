import type { Course, CourseChoice, CourseScene } from '../courses/course.ts';
import { choicesOnTheRightWay } from '../courses/right-way.ts';
import { recallDays } from './facts.ts';

export type RecallQuestion = { readonly choice: CourseChoice; readonly scene: CourseScene };

/**
 * The questions of one round, drawn from the choices of the course: some from each piece, and others each time. The options begin with another
 * one each time, so that their place is no help.
 */
export function questionsOn({ pieces }: Pick<Course, 'pieces'>, day: number): readonly RecallQuestion[] {
  const round = Math.max(
    0,
    recallDays.findLastIndex((one) => one <= day),
  );
  return pieces.flatMap(({ scenes }) => {
    const choices = choicesOnTheRightWay(scenes);
    const each = Math.max(1, Math.floor(choices.length / recallDays.length));
    return Array.from({ length: Math.min(each, choices.length) }, (_, at) => (round * each + at) % choices.length)
      .flatMap((at) => choices[at] ?? [])
      .flatMap((choice) => {
        const scene = scenes.find((one) => one.choice?.id === choice.id);
        return scene ? [{ choice: { ...choice, options: turned(choice.options, round + 1) }, scene }] : [];
      });
  });
}

const turned = <T>(all: readonly T[], by: number): readonly T[] => {
  const at = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
};

import { newcombeDifference } from '../../../statistics/proportions/newcombe.ts';
import { studentQuantile } from '../../../statistics/special/student.ts';
import type { RespondentKind } from '../respondents.ts';
import type { AwarenessResults, GroupResult, QuestionShare } from './awareness-results.ts';

export const changeStates = ['higher', 'lower', 'no-difference', 'too-early', 'not-shown', 'not-comparable'] as const;
export type ChangeState = (typeof changeStates)[number];

export type QuestionChange = {
  readonly question: string;
  readonly state: ChangeState;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Fewer than half of those invited answered in one of the rounds. */
  readonly fewAnswered: boolean;
};

export type GroupChange = { readonly kind: RespondentKind | null; readonly questions: readonly QuestionChange[] };

/** Of fewer in a group no difference is stated. */
export const fewestCompared = 30;

/**
 * What changed from one round to the next, group by group: two drawings from the same frame, compared as different people, since who
 * answered in both is not known. Where many did, the limits are too wide, never too narrow.
 */
export function compareSurveys(before: AwarenessResults, after: AwarenessResults): readonly GroupChange[] {
  return after.groups.flatMap((group): GroupChange[] => {
    const earlier = before.groups.find(({ kind }) => kind === group.kind);
    if (!earlier) return [];
    const fewAnswered = [earlier, group].some(({ rate }) => rate !== null && rate < 0.5);
    return [
      {
        kind: group.kind,
        questions: group.questions.map((question) => ({
          ...changeOf(
            earlier.questions.find((one) => one.question === question.question),
            question,
            [earlier, group],
          ),
          fewAnswered,
        })),
      },
    ];
  });
}

type ShareChange = Omit<QuestionChange, 'fewAnswered'>;

function changeOf(
  before: QuestionShare | undefined,
  after: QuestionShare,
  groups: readonly GroupResult[],
): ShareChange {
  const { question } = after;
  const nothing = { question, difference: null, lower: null, upper: null };
  if (!before || before.state === 'open-link' || after.state === 'open-link')
    return { ...nothing, state: 'not-comparable' };
  if (groups.some(({ answered }) => answered === null)) return { ...nothing, state: 'not-shown' };
  if (groups.some(({ answered }) => (answered ?? 0) < fewestCompared)) return { ...nothing, state: 'too-early' };
  const found = differenceOf(before, after);
  if (!found) return { ...nothing, state: 'too-early' };
  const state = found.lower > 0 ? 'higher' : found.upper < 0 ? 'lower' : 'no-difference';
  return { question, state, ...found };
}

function differenceOf(before: QuestionShare, after: QuestionShare) {
  if (before.how === 'wilson' && after.how === 'wilson')
    return newcombeDifference(
      { count: before.right ?? 0, of: before.of ?? 0 },
      { count: after.right ?? 0, of: after.of ?? 0 },
    );
  if (before.share === null || after.share === null || before.standardError === null || after.standardError === null)
    return null;
  const difference = after.share - before.share;
  const degrees = Math.min(before.degrees ?? 0, after.degrees ?? 0);
  if (degrees < 1) return null;
  const reach = studentQuantile(0.975, degrees) * Math.hypot(before.standardError, after.standardError);
  return { difference, lower: difference - reach, upper: difference + reach };
}

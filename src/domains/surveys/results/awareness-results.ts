import { type KnowledgeGain, knowledgeGain, type Sheet } from '../../effect/public.ts';
import type { RespondentKind } from '../respondents.ts';
import type { Method, Stratum } from '../survey-schema.ts';
import type { AskedQuestion, StoredAnswer } from './answered.ts';
import { type ShareByDesign, shareByDesign, smallestShown } from './share-by-design.ts';

/** A survey that has ended: how it was drawn, what was asked and answered. */
export type EndedSurvey = {
  readonly method: Method;
  readonly strata: readonly Stratum[];
  /** How many were invited of each part of the frame. */
  readonly invited: Readonly<Record<string, number>>;
  readonly questions: readonly AskedQuestion[];
  readonly main: string;
  readonly answers: readonly StoredAnswer[];
};

export type QuestionShare = ShareByDesign & {
  readonly question: string;
  /** How many said that they do not know; null where it is not shown. */
  readonly doNotKnow: number | null;
};

export type GroupResult = {
  /** Null: all of them together. */
  readonly kind: RespondentKind | null;
  readonly invited: number | null;
  /** Null: fewer than five, or hidden with one that is. */
  readonly answered: number | null;
  readonly rate: number | null;
  readonly questions: readonly QuestionShare[];
  /** How many of the questions the group would have right on the scale of all questions, and its limits of error; null where it cannot be said. */
  readonly knowledge: {
    readonly people: number;
    readonly mean: number;
    readonly standardError: number;
    readonly expectedRight: number;
  } | null;
};

export type AwarenessResults = {
  readonly answered: number | null;
  readonly main: string;
  readonly groups: readonly GroupResult[];
  /** Why abilities cannot be estimated; null where they are. */
  readonly knowledgeRefusal: string | null;
  readonly knowledgeQuestions: number;
};

/** Fewer questions tell groups apart too badly to be worth a scale. */
export const fewestForScale = 10;

/** All that is shown of a survey: groups of at least five, and no group that could be found by subtraction. */
export function awarenessResults(ended: EndedSurvey): AwarenessResults {
  const kinds = [...new Set(ended.strata.map(({ kind }) => kind))];
  const inKind = new Map(kinds.map((kind) => [kind, ended.answers.filter((one) => kindOf(ended, one) === kind)]));
  const hidden = hiddenOf(kinds.map((kind) => ({ kind, answers: inKind.get(kind)?.length ?? 0 })));
  const gain = scaleOf(ended);
  const all = ended.answers.length;
  const groups = [null, ...(kinds.length > 1 ? kinds : [])].map((kind): GroupResult => {
    const strata = kind === null ? ended.strata : ended.strata.filter((one) => one.kind === kind);
    const answers = kind === null ? ended.answers : (inKind.get(kind) ?? []);
    const isHidden = answers.length < smallestShown || (kind !== null && hidden.has(kind));
    const invited = strata.reduce((sum, { id }) => sum + (ended.invited[id] ?? 0), 0);
    const of = gain?.groups.find((one) => one.group === (kind ?? 'all'));
    return {
      kind,
      invited: ended.method === 'open-link' ? null : invited,
      answered: isHidden ? null : answers.length,
      rate: isHidden || invited === 0 ? null : answers.length / invited,
      questions: ended.questions.map((question, at) =>
        shareOf(ended, strata, isHidden ? [] : answers, { id: question.id, right: question.right, at }),
      ),
      knowledge:
        isHidden || !of || of.mean === null || of.standardError === null || of.expectedRight === null
          ? null
          : { people: of.people, mean: of.mean, standardError: of.standardError, expectedRight: of.expectedRight },
    };
  });
  return {
    answered: all < smallestShown ? null : all,
    main: ended.main,
    groups,
    knowledgeRefusal: gain === null ? 'few-questions' : (gain.refusal?.code ?? null),
    knowledgeQuestions: ended.questions.filter(({ alone }) => alone).length,
  };
}

const kindOf = ({ strata }: EndedSurvey, { stratum }: StoredAnswer): RespondentKind | undefined =>
  strata.find(({ id }) => id === stratum)?.kind;

function shareOf(
  { method }: EndedSurvey,
  strata: readonly Stratum[],
  answers: readonly StoredAnswer[],
  { id, right, at }: { readonly id: string; readonly right: string; readonly at: number },
): QuestionShare {
  const share = shareByDesign(
    method,
    strata,
    answers.map(({ stratum, cluster, said }) => ({ stratum, cluster, right: said[at] === right })),
  );
  const unknowing = answers.filter(({ said }) => said[at] === '-').length;
  return { question: id, doNotKnow: share.state === 'suppressed' ? null : unknowing, ...share };
}

/** Groups of fewer than five; where they come to fewer than five together, the smallest of the others too, so that no difference gives them away. */
function hiddenOf(
  groups: readonly { readonly kind: RespondentKind; readonly answers: number }[],
): ReadonlySet<RespondentKind> {
  const few = groups.filter(({ answers }) => answers < smallestShown);
  const together = few.reduce((sum, { answers }) => sum + answers, 0);
  const [next] = groups.filter(({ answers }) => answers >= smallestShown).sort((a, b) => a.answers - b.answers);
  const more = together > 0 && together < smallestShown && next ? [next] : [];
  return new Set([...few, ...more].map(({ kind }) => kind));
}

/** Answers as sheets of a calibration: each person in their group, and once more among all. */
export function sheetsOf(ended: EndedSurvey, round: string): readonly Sheet[] {
  const alone = ended.questions.flatMap(({ alone: is, right }, at) => (is ? [{ right, at }] : []));
  return ended.answers.map((answer) => ({
    round,
    group: kindOf(ended, answer) ?? 'all',
    answers: alone.map(({ right, at }) => (answer.said[at] === right ? 1 : 0)),
  }));
}

function scaleOf(ended: EndedSurvey): KnowledgeGain | null {
  const items = ended.questions.filter(({ alone }) => alone).map(({ id }) => id);
  if (items.length < fewestForScale || ended.answers.length === 0) return null;
  const sheets = sheetsOf(ended, '1');
  const gain = knowledgeGain(items, sheets);
  if (gain.refusal !== null) return gain;
  // The whole survey as one group, on the same scale.
  const whole = knowledgeGain(
    items,
    sheets.map((sheet) => ({ ...sheet, group: 'all' })),
  );
  return { ...gain, groups: [...whole.groups, ...gain.groups.filter(({ group }) => group !== 'all')] };
}

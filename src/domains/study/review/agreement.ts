import { type Agreement, cohenKappa } from '../../../statistics/agreement/cohen-kappa.ts';
import type { Coding } from './coding.ts';

/** One question that both readers have answered for every file. */
export type ReviewItem = string;

const plainItems = ['stage', 'exit', 'reason'] as const;

/** The answer of one reader to one question, as a category. */
function answerTo(coding: Coding, item: ReviewItem): string {
  const [what, code] = item.split(':');
  if (what === 'obstacle') return coding.obstacles.some((one) => one.code === code) ? 'yes' : 'no';
  if (what === 'step') return (coding.steps as readonly string[]).includes(code ?? '') ? 'yes' : 'no';
  return String(coding[item as (typeof plainItems)[number]] ?? 'none');
}

/** The questions answered yes at least once in these codings: the plain ones, then obstacles and steps in order. */
function itemsIn(codings: readonly Coding[]): ReviewItem[] {
  const obstacles = new Set(codings.flatMap((coding) => coding.obstacles.map(({ code }) => `obstacle:${code}`)));
  const steps = new Set(codings.flatMap((coding) => coding.steps.map((step) => `step:${step}`)));
  return [...plainItems, ...[...obstacles].sort(), ...[...steps].sort()];
}

/**
 * On which questions two readings of one file differ. Pages are where something can be read, not what was found, and the
 * days, the county and the industry describe the file: none of them is a question of judgement.
 */
export const differencesIn = (one: Coding, two: Coding): ReviewItem[] =>
  itemsIn([one, two]).filter((item) => answerTo(one, item) !== answerTo(two, item));

/** Why no kappa is shown: few files; both gave the same answer everywhere; hardly any answer was yes, or hardly any no. */
export const noKappaReasons = ['too-few', 'no-variation', 'too-rare'] as const;

export type ItemAgreement = {
  readonly item: ReviewItem;
  readonly files: number;
  readonly same: number;
  /** In how many files the first and the second reader said yes; null where the question is not answered by yes or no. */
  readonly yes: readonly [number, number] | null;
  /** The part of all answers that the commonest answer has: near 1, a kappa means little. */
  readonly commonest: number;
  readonly agreement: Agreement | null;
  readonly why: (typeof noKappaReasons)[number] | null;
};

/** Below so many files a kappa would say more than is known. */
export const fewestFiles = 10;
/** And where either reader gave an answer in so few files only, it depends on one or two of them. */
const fewestAnswers = 5;

/** How far the readers of files agree, question by question. Each pair is two readings of one file that were made blind. */
export function agreementOf(pairs: readonly (readonly [Coding, Coding])[]): ItemAgreement[] {
  return itemsIn(pairs.flat()).map((item) => {
    const answers = pairs.map(([one, two]) => [answerTo(one, item), answerTo(two, item)] as const);
    const categories = [...new Set(answers.flat())].sort();
    const table = categories.map((first) =>
      categories.map((second) => answers.filter(([one, two]) => one === first && two === second).length),
    );
    const given = (answer: string, reader?: 0 | 1): number =>
      answers.filter((two) => (reader === undefined ? two.includes(answer) : two[reader] === answer)).length;
    const isYesNo = item.includes(':');
    const why = whyNone(pairs.length, categories.length, isYesNo ? Math.min(given('yes'), given('no')) : null);
    const commonest = Math.max(0, ...categories.map((answer) => given(answer, 0) + given(answer, 1)));
    return {
      item,
      files: pairs.length,
      same: answers.filter(([one, two]) => one === two).length,
      yes: isYesNo ? [given('yes', 0), given('yes', 1)] : null,
      commonest: pairs.length === 0 ? 0 : commonest / (2 * pairs.length),
      agreement: why === null ? cohenKappa(table) : null,
      why,
    };
  });
}

function whyNone(files: number, categories: number, rarest: number | null): ItemAgreement['why'] {
  if (files < fewestFiles) return 'too-few';
  if (categories < 2) return 'no-variation';
  return rarest !== null && rarest < fewestAnswers ? 'too-rare' : null;
}

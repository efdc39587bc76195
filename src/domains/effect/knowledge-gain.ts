import { expectedScore, weightedAbility } from '../../statistics/rasch/abilities.ts';
import { andersenTest } from '../../statistics/rasch/andersen-test.ts';
import type { ItemAnswers, ItemState } from '../../statistics/rasch/answers.ts';
import { itemFit } from '../../statistics/rasch/item-fit.ts';
import { type Link, linkOf } from '../../statistics/rasch/linking.ts';
import { isRefused, type RaschRefusal, raschModel } from '../../statistics/rasch/rasch.ts';
import { studentQuantile } from '../../statistics/special/student.ts';

/** One person's answers in one round. There is no name in it, and nothing of one person comes out of it. */
export type Sheet = {
  readonly round: string;
  readonly group: string;
  readonly answers: readonly (0 | 1 | null)[];
};

export type GroupMean = {
  readonly round: string;
  readonly group: string;
  readonly people: number;
  /** The mean of abilities in logits, and how many of all items the group would have right; null where fewer than five answered. */
  readonly mean: number | null;
  readonly standardError: number | null;
  readonly expectedRight: number | null;
};

export type Gain = {
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly state: 'higher' | 'lower' | 'no-difference-shown' | 'few-people' | 'no-room' | 'items-moved';
};

export type KnowledgeGain = {
  readonly refusal: RaschRefusal | null;
  readonly people: number;
  readonly informative: number;
  readonly items: readonly {
    readonly item: string;
    readonly state: ItemState;
    readonly difficulty: number | null;
    readonly standardError: number | null;
    readonly infit: number | null;
    readonly outfit: number | null;
  }[];
  /** Whether the items mean the same in every round (Andersen). Null where it cannot be tried. */
  readonly sameInRounds: { readonly statistic: number; readonly degrees: number; readonly p: number } | null;
  /** How far the items moved between the first round and the last; null where one of them cannot be calibrated alone. */
  readonly link: (Omit<Link, 'dropped'> & { readonly dropped: readonly string[] }) | null;
  readonly groups: readonly GroupMean[];
  readonly gains: readonly Gain[];
};

/** Nothing is shown of fewer, and no difference is stated between groups of fewer than thirty. */
const smallestShown = 5;
const fewestCompared = 30;
/** Who has so much right before has no room to rise. */
const fullBefore = 0.85;

/**
 * What groups knew in each round, on one scale: the items of all rounds together by the Rasch model, each person by Warm's
 * estimate, and of these only means of groups. Rounds are compared as different people, so that who answered in both
 * need not be known: where it is the same people the interval is too wide, never too narrow.
 */
export function knowledgeGain(items: readonly string[], sheets: readonly Sheet[]): KnowledgeGain {
  const answers: ItemAnswers = sheets.map((sheet) => sheet.answers);
  const fit = raschModel(answers);
  const nothing = { sameInRounds: null, link: null, groups: [], gains: [] };
  if (isRefused(fit)) {
    const unsaid = { difficulty: null, standardError: null, infit: null, outfit: null };
    return {
      ...{ refusal: fit.refusal, people: sheets.length, informative: 0, ...nothing },
      items: items.map((item) => ({ item, state: 'estimated' as const, ...unsaid })),
    };
  }
  const rounds = [...new Set(sheets.map(({ round }) => round))].sort();
  const known = fit.difficulty.filter((own) => !Number.isNaN(own));
  const abilities = sheets.map((sheet) => {
    const own = sheet.answers.flatMap((answer, item) =>
      answer === null || Number.isNaN(fit.difficulty[item]) ? [] : [item],
    );
    const score = own.reduce((sum, item) => sum + (sheet.answers[item] as number), 0);
    return own.length === 0
      ? null
      : weightedAbility(
          own.map((item) => fit.difficulty[item] as number),
          score,
        ).ability;
  });
  const link = linkBetween(items, sheets, rounds);
  const means = groupsOf(sheets, abilities, known);
  const fits = itemFit(answers, fit);
  const number = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return {
    refusal: null,
    people: sheets.length,
    informative: fit.informative,
    items: items.map((item, at) => ({
      item,
      state: fit.states[at] ?? 'not-asked',
      difficulty: number(fit.difficulty[at]),
      standardError: number(fit.standardErrors[at]),
      infit: number(fits[at]?.infit),
      outfit: number(fits[at]?.outfit),
    })),
    sameInRounds: sameIn(
      answers,
      sheets.map(({ round }) => rounds.indexOf(round)),
      rounds.length,
    ),
    link,
    groups: means,
    gains: gainsOf(means, rounds, { items: known.length, isComparable: link?.comparable ?? true }),
  };
}

function groupsOf(
  sheets: readonly Sheet[],
  abilities: readonly (number | null)[],
  difficulties: Float64Array,
): GroupMean[] {
  const lists = new Map<string, { round: string; group: string; own: number[] }>();
  for (const [person, { round, group }] of sheets.entries()) {
    const ability = abilities[person] ?? null;
    if (ability === null) continue;
    const key = JSON.stringify([group, round]);
    const list = lists.get(key) ?? { round, group, own: [] };
    lists.set(key, list);
    list.own.push(ability);
  }
  return [...lists.values()]
    .sort((a, b) => (a.group === b.group ? (a.round < b.round ? -1 : 1) : a.group < b.group ? -1 : 1))
    .map(({ round, group, own }) => {
      if (own.length < smallestShown) {
        return { round, group, people: own.length, mean: null, standardError: null, expectedRight: null };
      }
      const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
      const variance = own.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (own.length - 1);
      const right = own.reduce((sum, one) => sum + expectedScore(difficulties, one), 0) / own.length;
      return {
        round,
        group,
        people: own.length,
        mean,
        standardError: Math.sqrt(variance / own.length),
        expectedRight: right,
      };
    });
}

function gainsOf(
  means: readonly GroupMean[],
  rounds: readonly string[],
  { items, isComparable }: { readonly items: number; readonly isComparable: boolean },
): Gain[] {
  const [from, to] = [rounds[0], rounds.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  return [...new Set(means.map(({ group }) => group))].flatMap((group): Gain[] => {
    const at = (round: string) => means.find((one) => one.group === group && one.round === round);
    const [before, after] = [at(from), at(to)];
    if (!before || !after || before.mean === null || after.mean === null) return [];
    const difference = after.mean - before.mean;
    const error = Math.hypot(before.standardError ?? 0, after.standardError ?? 0);
    const reach = studentQuantile(0.975, before.people + after.people - 2) * error;
    const [lower, upper] = [difference - reach, difference + reach];
    const state = (): Gain['state'] => {
      if (!isComparable) return 'items-moved';
      if (Math.min(before.people, after.people) < fewestCompared) return 'few-people';
      if ((before.expectedRight ?? 0) > fullBefore * items) return 'no-room';
      return lower > 0 ? 'higher' : upper < 0 ? 'lower' : 'no-difference-shown';
    };
    return [{ group, from, to, difference, lower, upper, state: state() }];
  });
}

function sameIn(answers: ItemAnswers, round: readonly number[], rounds: number): KnowledgeGain['sameInRounds'] {
  if (rounds < 2) return null;
  const found = andersenTest(answers, round);
  if ('refusal' in found || Number.isNaN(found.p)) return null;
  const { statistic, degrees, p } = found;
  return { statistic, degrees, p };
}

function linkBetween(
  items: readonly string[],
  sheets: readonly Sheet[],
  rounds: readonly string[],
): KnowledgeGain['link'] {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (first === last) return null;
  const of = (round: string | undefined) =>
    raschModel(sheets.filter((sheet) => sheet.round === round).map((sheet) => sheet.answers));
  const [before, after] = [of(first), of(last)];
  if (isRefused(before) || isRefused(after)) return null;
  const common = items.flatMap((_, at) =>
    before.states[at] === 'estimated' && after.states[at] === 'estimated' ? [at] : [],
  );
  const { dropped, ...link } = linkOf(
    common.map((at) => ({
      before: before.difficulty[at] as number,
      after: after.difficulty[at] as number,
      errorBefore: before.standardErrors[at] as number,
      errorAfter: after.standardErrors[at] as number,
    })),
  );
  return { ...link, dropped: dropped.map((place) => items[common[place] as number] ?? '') };
}

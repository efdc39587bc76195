import { type DraftError, missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { allocations } from '../../review/sampling/allocation.ts';
import { mostStrata, mostToRead, PlanAsked, StratumAsked } from '../../review/sampling/sampling-plan.ts';
import * as texts from './plan-messages.ts';

/** What is in the form of a plan, as it was typed. */
export type PlanDraft = {
  readonly name: string;
  readonly strata: string;
  readonly toRead: string;
  readonly leastEach: string;
  readonly reserve: string;
  readonly seed: string;
  readonly allocation: string;
};

export const emptyPlan: PlanDraft = {
  name: '',
  strata: '',
  toRead: '',
  leastEach: '5',
  reserve: '20',
  seed: '',
  allocation: 'proportional',
};

/** The lists that were typed or pasted, each with its line; null where a line is none. */
export function strataIn(typed: string): { readonly line: number; readonly stratum: StratumAsked | null }[] {
  return typed.split(/\r?\n/).flatMap((text, at) => {
    if (text.trim() === '') return [];
    const [code = '', year = '', group = '', size = '', expected = '', ...more] = text
      .split(text.includes('\t') ? '\t' : ';')
      .map((cell) => cell.trim());
    const share = expected === '' ? null : Number(expected.replace('%', '').replace(',', '.')) / 100;
    const read = StratumAsked.safeParse({ code, year: whole(year), group, size: whole(size), expected: share });
    return [{ line: at + 1, stratum: read.success && more.every((cell) => cell === '') ? read.data : null }];
  });
}

/** A whole number as it is written in either language: spaces between thousands do no harm. */
const whole = (typed: string): number =>
  /^\d[\d\s\u00a0]*$/.test(typed) ? Number(typed.replace(/[\s\u00a0]/g, '')) : Number.NaN;

const numbers = {
  toRead: [2, mostToRead],
  leastEach: [2, 200],
  reserve: [0, 100],
  seed: [0, 4_294_967_295],
} as const;

/** Everything that is wrong, in the order of the fields. */
export function errorsIn(draft: PlanDraft): DraftError[] {
  const strata = strataIn(draft.strata);
  const broken = strata.find(({ stratum }) => stratum === null);
  return [
    ...textErrors('asked.name', draft.name, 80, texts.nameMissing),
    ...(strata.length === 0 ? [missing('asked.strata', texts.strataMissing)] : []),
    ...(broken ? [wrong('asked.strata', texts.strataWrong, { line: broken.line })] : []),
    ...(strata.length > mostStrata ? [wrong('asked.strata', texts.strataMany, { count: mostStrata })] : []),
    ...(Object.entries(numbers) as [keyof typeof numbers, readonly [number, number]][]).flatMap(
      ([name, [least, most]]) => {
        if (name === 'seed' && draft.seed.trim() === '') return [missing('asked.seed', texts.seedMissing)];
        const value = whole(draft[name].trim());
        return value >= least && value <= most ? [] : [wrong(`asked.${name}`, texts.wholeNumber, { least, most })];
      },
    ),
  ];
}

/** What the form asks for; null while something in it is wrong. */
export function askedIn(draft: PlanDraft): PlanAsked | null {
  const read = PlanAsked.safeParse({
    name: draft.name.trim(),
    seed: whole(draft.seed.trim()),
    allocation: allocations.find((way) => way === draft.allocation),
    toRead: whole(draft.toRead.trim()),
    leastEach: whole(draft.leastEach.trim()),
    reserve: whole(draft.reserve.trim()),
    strata: strataIn(draft.strata).map(({ stratum }) => stratum),
  });
  return read.success ? read.data : null;
}

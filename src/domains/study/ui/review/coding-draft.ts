import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import { IsoDay } from '../../../caseload/public.ts';
import { type Coding, FilePseudonym } from '../../review/coding.ts';
import * as texts from './review-messages.ts';

/** What is in the form of a reader, as it was typed. */
export type CodingDraft = {
  readonly pseudonym: string;
  readonly began: string;
  readonly ended: string;
  readonly county: string;
  readonly sector: string;
  readonly stage: string;
  readonly exit: string;
  readonly reason: string;
  readonly obstacles: readonly { readonly code: string; readonly page: string }[];
  readonly steps: readonly string[];
};

export const emptyCoding: CodingDraft = {
  pseudonym: '',
  began: '',
  ended: '',
  county: '',
  sector: '',
  stage: '',
  exit: '',
  reason: '',
  obstacles: [],
  steps: [],
};

export const draftOf = (pseudonym: string, coding: Coding): CodingDraft => ({
  pseudonym,
  began: coding.began ?? '',
  ended: coding.ended ?? '',
  county: coding.county ?? '',
  sector: coding.sector,
  stage: coding.stage,
  exit: coding.exit,
  reason: coding.reason ?? '',
  obstacles: coding.obstacles.map(({ code, page }) => ({ code, page: String(page) })),
  steps: coding.steps,
});

const isDay = (typed: string): boolean => IsoDay.safeParse(typed.trim()).success;
const isPage = (typed: string): boolean => /^[1-9]\d{0,4}$/.test(typed.trim());

/** Everything that is wrong, in the order of the fields. */
export function errorsIn(draft: CodingDraft): DraftError[] {
  const { began, ended } = draft;
  const dayErrors = (['began', 'ended'] as const).flatMap((name) =>
    draft[name].trim() === '' || isDay(draft[name]) ? [] : [wrong(`coding.${name}`, texts.dayWrong)],
  );
  const isBackwards = isDay(began) && isDay(ended) && ended.trim() < began.trim();
  return [
    ...(FilePseudonym.safeParse(draft.pseudonym.trim()).success ? [] : [wrong('pseudonym', texts.pseudonymWrong)]),
    ...dayErrors,
    ...(isBackwards ? [wrong('coding.ended', texts.endsBefore)] : []),
    ...(draft.sector ? [] : [missing('coding.sector', texts.sectorMissing)]),
    ...(draft.stage ? [] : [missing('coding.stage', texts.stageMissing)]),
    ...(draft.exit ? [] : [missing('coding.exit', texts.exitMissing)]),
    ...draft.obstacles.flatMap(({ code, page }) =>
      isPage(page) ? [] : [wrong(`coding.obstacles.${code}`, texts.pageWrong, { obstacle: code })],
    ),
  ];
}

const orNull = (typed: string): string | null => typed.trim() || null;

/** The codes of a form in which nothing is wrong. The server parses them again. */
export const codingOf = (draft: CodingDraft): unknown => ({
  began: orNull(draft.began),
  ended: orNull(draft.ended),
  stage: draft.stage,
  exit: draft.exit,
  reason: orNull(draft.reason),
  steps: draft.steps,
  obstacles: draft.obstacles.map(({ code, page }) => ({ code, page: Number(page) })),
  county: orNull(draft.county),
  sector: draft.sector,
});

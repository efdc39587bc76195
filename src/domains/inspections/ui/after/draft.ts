import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import { atMost } from '../../after/limit-messages.ts';
import { contradictionsIn, type NumberKey, numberKeys, type SaidNumbers } from '../../after/numbers.ts';
import type { AfterShown, InterpreterUsed } from '../../after/schema.ts';
import { chooseLanguage, notANumber } from './form-messages.ts';

type Used = Exclude<InterpreterUsed, string>;

export type CountDraft = {
  /** As they are typed: nothing typed is not counted, and never zero. */
  readonly typed: Readonly<Record<NumberKey, string>>;
  readonly interpreted: 'yes' | 'none' | 'not-noted';
  readonly uses: Used;
};

/** What was said last, to be corrected; nothing where nothing was said. */
export function draftOf({ numbers, interpreter, said }: AfterShown): CountDraft {
  const before = new Map(numbers.map(({ key, said: value }) => [key, value]));
  return {
    typed: Object.fromEntries(numberKeys.map((key) => [key, String((said && before.get(key)) ?? '')])) as Record<
      NumberKey,
      string
    >,
    interpreted:
      interpreter === null || interpreter === 'not-noted' ? 'not-noted' : interpreter === 'none' ? 'none' : 'yes',
    uses: typeof interpreter === 'string' || interpreter === null ? [] : interpreter,
  };
}

/** A typed number, null where nothing was typed; undefined for what is no whole number. Spaces between digits are read over. */
function readCount(typed: string): number | null | undefined {
  const digits = typed.replaceAll(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

/** The numbers as they are sent; what cannot be read is as if it were not counted, and is shown as an error. */
export const numbersOf = ({ typed }: CountDraft): SaidNumbers =>
  Object.fromEntries(numberKeys.map((key) => [key, readCount(typed[key]) ?? null])) as Record<NumberKey, number | null>;

export const interpreterOf = ({ interpreted, uses }: CountDraft): InterpreterUsed =>
  interpreted === 'yes' ? [...uses] : interpreted;

export const countErrors = (draft: CountDraft): DraftError[] => [
  ...numberKeys.flatMap((key) =>
    readCount(draft.typed[key]) === undefined ? [wrong(`numbers.${key}`, notANumber)] : [],
  ),
  ...contradictionsIn(numbersOf(draft)).map(({ key, whole, most }) => wrong(`numbers.${key}`, atMost(whole), { most })),
  ...(draft.interpreted === 'yes' && draft.uses.length === 0 ? [missing('interpreter', chooseLanguage)] : []),
];

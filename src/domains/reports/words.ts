import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { splitsOf } from './cell-key.ts';
import { type Definitions, named } from './definitions.ts';
import type { CellState, FilledCell } from './fill/fill-report.ts';
import { cellTexts, unknownTexts } from './messages.ts';
import type { EnteredValue, UnknownReason } from './values.ts';

export type Speaker = {
  readonly language: Language;
  readonly t: (message: Message, values?: MessageValues) => string;
  readonly number: (value: number) => string;
};

const codeIn = (by: string, code: string, { breakdowns }: Definitions, language: Language): string =>
  named(breakdowns, by).codes.find(({ id }) => id === code)?.[language] ?? code;

/** What a cell is called: by its codes, or the whole. */
export const cellName = (key: string, definitions: Definitions, { language, t }: Speaker): string =>
  key === ''
    ? t(cellTexts.whole)
    : splitsOf(key)
        .map(({ by, code }) => codeIn(by, code, definitions, language))
        .join(', ');

const unknownWords = (reason: UnknownReason, { t }: Speaker): string =>
  t(cellTexts.unknownBecause, { why: t(unknownTexts[reason]) });

/** A cell, in words. Hidden and unknown never look like zero. */
export function stateWords(said: CellState, speaker: Speaker): string {
  switch (said.state) {
    case 'number':
      return speaker.number(said.value);
    case 'zero':
      return '0';
    case 'unknown':
      return unknownWords(said.reason, speaker);
    case 'suppressed':
      return speaker.t(cellTexts.hidden);
  }
}

/** What was entered, in words. */
export function valueWords(value: EnteredValue, speaker: Speaker): string {
  switch (value.is) {
    case 'number':
      return speaker.number(value.number);
    case 'unknown':
      return unknownWords(value.reason, speaker);
    case 'taken-back':
      return speaker.t(cellTexts.takenBack);
  }
}

/** Why a cell has no number. */
export function whyNot({ said, smallest }: Pick<FilledCell, 'said' | 'smallest'>, { t }: Speaker): string | null {
  if (said.state === 'unknown') return t(unknownTexts[said.reason]);
  return said.state === 'suppressed' ? t(cellTexts.suppressed, { smallest }) : null;
}

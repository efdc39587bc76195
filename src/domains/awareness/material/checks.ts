import { lixOf, sentencesOf, wordsOf } from '../../../kernel/text/lix.ts';
import type { Side } from './side.ts';

/** What can be said of the texts of one language before they are printed. */
export type TextCheck = {
  readonly language: string;
  readonly isDraft: boolean;
  /** Of Swedish alone, for which the index is made. */
  readonly lix: number | null;
  readonly longestSentence: number;
};

const saidOn = ({ title, lead, questions, promises, rights, can, call, danger }: Side): readonly string[] => [
  title,
  lead,
  ...questions,
  ...promises,
  ...rights,
  ...(can === null ? [] : can.each.map((one) => `${can.lead} ${one}`)),
  ...(call === null ? [] : [call]),
  danger,
];

/** Who has read it, and how hard it is to read, of the words that stand on the sheet. */
export function checkTexts(side: Side): TextCheck {
  const said = saidOn(side);
  const sentences = said.flatMap(sentencesOf);
  return {
    language: side.language,
    isDraft: side.isDraft,
    lix: side.language === 'sv' ? Math.round(lixOf(said.join(' '))) : null,
    longestSentence: Math.max(0, ...sentences.map((one) => wordsOf(one).length)),
  };
}

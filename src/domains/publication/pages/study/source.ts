import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { studyText } from './messages.ts';

/** A source that says of invented numbers that they are: a file has nothing else of the page that it was taken from. */
export const markedSource = (t: Texts['t'], source: string, isInvented: boolean): string =>
  isInvented ? t(studyText.sourceMarked, { source, mark: t(studyText.invented) }) : source;

/** The source of a figure that is saved as a file. */
export const studySource = (t: Texts['t'], agency: string): string => t(studyText.source, { agency });

import { type DraftError, missing, textErrors, wrong } from '../../../web/form/draft-error.ts';
import * as texts from './estimate-messages.ts';

export type EstimateDraft = {
  readonly name: string;
  readonly table: string;
  /** A file was chosen that is larger than a table may be, and was not read. */
  readonly isFileTooLarge: boolean;
  readonly replicates: '1000' | '20000';
  readonly seed: string;
};

export const emptyDraft: EstimateDraft = { name: '', table: '', isFileTooLarge: false, replicates: '20000', seed: '1' };

/** How long a table may be, in characters. */
export const mostInTable = 200_000;

/** Four invented lists, so that any visitor can try it. */
export const exampleTable = `police,shelter,union,migration,count
1,0,0,0,310
0,1,0,0,240
0,0,1,0,190
0,0,0,1,120
1,1,0,0,41
1,0,1,0,33
1,0,0,1,18
0,1,1,0,26
0,1,0,1,14
0,0,1,1,11
1,1,1,0,8
1,1,0,1,4
1,0,1,1,3
0,1,1,1,2
1,1,1,1,1
`;

/** What is to be corrected before the table is sent. What is in it is judged by the server, by row and column. */
export const draftErrors = ({ name, table, isFileTooLarge, seed }: EstimateDraft): DraftError[] => [
  ...textErrors('name', name, 80, texts.nameMissing),
  ...(isFileTooLarge ? [wrong('file', texts.fileTooLarge)] : []),
  ...(!isFileTooLarge && table.trim() === '' ? [missing('table', texts.tableMissing)] : []),
  ...(/^\d{1,9}$/.test(seed.trim()) ? [] : [wrong('seed', texts.seedWrong)]),
];

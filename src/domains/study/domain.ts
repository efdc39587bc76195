import type { Domain } from '../../kernel/domain.ts';
import { studyActs } from './acts.ts';
import { rowsLetter } from './letter.ts';

export const study = { name: 'study', acts: studyActs, letters: [rowsLetter] } as const satisfies Domain;

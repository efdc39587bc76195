import type { Domain } from '../../kernel/domain.ts';
import { reportActs } from './acts.ts';

export const reports = { name: 'reports', acts: reportActs } as const satisfies Domain;

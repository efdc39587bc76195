import type { Domain } from '../../kernel/domain.ts';
import { competenceActs } from './acts.ts';

export const competence = { name: 'competence', acts: competenceActs } as const satisfies Domain;

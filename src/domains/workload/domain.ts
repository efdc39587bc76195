import type { Domain } from '../../kernel/domain.ts';
import { leftBehind } from './tasks.ts';

export const workload = { name: 'workload', acts: [], tasks: [leftBehind] } as const satisfies Domain;

import type { Domain } from '../../kernel/domain.ts';
import { changeCapacityAct } from './change-capacity.ts';
import { deviceActs } from './devices/enrol.ts';

export const access = { name: 'access', acts: [changeCapacityAct, ...deviceActs] } as const satisfies Domain;

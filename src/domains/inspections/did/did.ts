import type { Did } from '../../../kernel/domain.ts';
import type { inspections } from '../domain.ts';
import { planningDid } from './plan.ts';
import { visitsDid } from './visit.ts';

/** What the log says of each act and each reading of this domain. */
export const inspectionsDid: Did<typeof inspections, 'inspection.receive-medium'> = { ...planningDid, ...visitsDid };

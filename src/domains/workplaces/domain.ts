import type { Domain } from '../../kernel/domain.ts';
import { addContractor } from './acts/add-contractor.ts';
import { addPerson } from './acts/add-person.ts';
import { addPlace } from './acts/add-place.ts';
import { addVehicle } from './acts/add-vehicle.ts';
import { closeWorkplace } from './acts/close.ts';
import { correctWorkplace } from './acts/correct.ts';
import { importWorkplaces } from './acts/import.ts';
import { linkMatter } from './acts/link.ts';
import { mergeWorkplace } from './acts/merge.ts';
import { registerWorkplace } from './acts/register.ts';
import { takeBackWorkplace } from './acts/take-back.ts';
import { undoImport } from './acts/undo-import.ts';
import { undoRegisterWorkplace } from './acts/undo-register.ts';
import { unmergeWorkplace } from './acts/unmerge.ts';
import { withdrawPart } from './acts/withdraw.ts';

export const workplaces = {
  name: 'workplaces',
  acts: [
    ...[registerWorkplace, correctWorkplace, addPlace, addContractor, addPerson, addVehicle, linkMatter],
    ...[withdrawPart, mergeWorkplace, unmergeWorkplace, closeWorkplace],
    ...[importWorkplaces, undoImport, takeBackWorkplace, undoRegisterWorkplace],
  ],
} as const satisfies Domain;

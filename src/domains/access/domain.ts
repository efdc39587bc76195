import type { Domain } from '../../kernel/domain.ts';
import { changeCapacity } from './acts/change-capacity.ts';
import { endDevice } from './devices/acts/end.ts';
import { enrolDevice } from './devices/acts/enrol.ts';
import { eraseMetadataOfKept } from './devices/acts/erase-metadata.ts';
import { keepBrought } from './devices/acts/keep.ts';
import { keepMediumAct } from './devices/acts/keep-medium.ts';
import { lockDevice } from './devices/acts/lock.ts';

export const access = {
  name: 'access',
  acts: [changeCapacity, enrolDevice, lockDevice, endDevice, keepBrought, keepMediumAct, eraseMetadataOfKept],
} as const satisfies Domain;

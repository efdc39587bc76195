import type { Domain } from '../../kernel/domain.ts';
import { changeFeeClaimResponsible } from './acts/change-responsible.ts';
import { passClaimOn } from './acts/pass-on.ts';
import { registerClaim } from './acts/register.ts';
import { takeClaim } from './acts/take.ts';
import { withdrawFeeClaim } from './acts/withdraw.ts';
import { exportCaseload } from './caseload/acts/export.ts';
import { beginImport } from './import/acts/begin.ts';
import { takeRows } from './import/acts/take.ts';
import { undoCaseImport } from './import/acts/undo.ts';
import { claimLetter } from './letter.ts';
import { claimToTake } from './tasks.ts';

export const exchange = {
  name: 'exchange',
  acts: [
    ...[registerClaim, passClaimOn, takeClaim, withdrawFeeClaim, changeFeeClaimResponsible, exportCaseload],
    ...[beginImport, takeRows, undoCaseImport],
  ],
  letters: [claimLetter],
  tasks: [claimToTake],
} as const satisfies Domain;

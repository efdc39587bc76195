import type { DoctorCheck } from './check.ts';
import { type CheckedDatabase, databaseChecks } from './database-checks.ts';
import { numberChecks } from './number-checks.ts';
import { providerChecks } from './provider-checks.ts';

/** Everything that needs the database, wherever it is open. */
export const lookInside = async (checked: CheckedDatabase): Promise<readonly DoctorCheck[]> => [
  ...(await databaseChecks(checked)),
  ...(await providerChecks(checked.database, checked.keys)),
  ...(await numberChecks(checked.database)),
];

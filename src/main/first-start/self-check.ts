import type { DoctorCheck } from '../doctor/check.ts';
import type { CheckedDatabase } from '../doctor/database-checks.ts';
import { lookInside } from '../doctor/look-inside.ts';
import { numberChecks } from '../doctor/number-checks.ts';
import { originCheck } from '../doctor/origin-check.ts';
import { placeChecks } from '../doctor/place-checks.ts';
import type { Settings } from '../settings.ts';

/** What cannot be right before there is an agency, and is made by the last step or by the people of the agency. */
const later: ReadonlySet<string> = new Set(['agency-keys', 'checkpoints', 'numbers', 'tip-desk']);

/** The checks of `npx cape doctor`, as this server finds them, with the telephone numbers of the country that has been chosen. */
export async function selfCheck(
  checked: CheckedDatabase,
  settings: Settings,
  country: string,
): Promise<readonly DoctorCheck[]> {
  return [
    ...(await lookInside(checked)).filter(({ id }) => !later.has(id)),
    ...(await placeChecks(settings, process.versions.node)),
    ...(settings.origin === null ? [] : [await originCheck(settings.origin)]),
    ...(await numberChecks(checked.database, country)),
  ];
}

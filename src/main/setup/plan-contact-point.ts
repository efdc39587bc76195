import type { InstalledPoint } from './installed-state.ts';
import { pointId } from './point-id.ts';
import type { ContactPointEntry } from './setup-file.ts';
import { changedOr, differing, type SetupNote, type SetupStep, sameLists, sameNames, step } from './setup-plan.ts';

type Names = { readonly sv: string; readonly en: string };
const sameHours = (a: Names | null, b: Names | null): boolean => (a === null || b === null ? a === b : sameNames(a, b));

/** A number is published, changed or ended as the file says. What the agency has ended stays ended, and is named. */
export function planContactPoint(
  agency: string,
  point: ContactPointEntry,
  there: InstalledPoint | undefined,
  notes: SetupNote[],
): SetupStep {
  const of = { what: 'contact-point', key: `${agency}/${point.key}`, agency } as const;
  const id = pointId(agency, point.key);
  const put = { do: 'put-contact-point', agency, id, point } as const;
  if (!there) return point.ended ? step(of, 'unchanged', null) : step(of, 'added', put);
  if (!there.open) {
    if (!point.ended) notes.push({ code: 'ended-here', key: of.key });
    return step(of, 'unchanged', null);
  }
  if (point.ended) return step(of, 'ended', { do: 'end-contact-point', id });
  const fields = differing({
    name: sameNames(point.name, there.name),
    hours: sameHours(point.hours, there.hours),
    alwaysAnswered: point.alwaysAnswered === there.alwaysAnswered,
    languages: sameLists(point.languages, there.languages),
    counties: sameLists(point.counties, there.counties),
    number: point.number === there.number,
    audience: point.audience === there.audience,
    from: point.from === there.from,
    to: point.to === there.to,
    confirmedOn: point.confirmedOn === there.confirmedOn,
  });
  return changedOr(of, fields, put);
}

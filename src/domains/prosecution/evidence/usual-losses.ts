import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { endOfDay } from '../../../kernel/time/dates.ts';
import type { UsualLoss } from '../../cases/public.ts';
import { notYetAsked, type SectorLists, type SectorOrUnknown } from '../../knowledge/public.ts';
import type { CriminalFile } from '../criminal-file.ts';
import { saverOf } from './expiring-items.ts';
import { itemNumber } from './item-number.ts';

type File = Pick<CriminalFile, 'status' | 'deedOn' | 'requests' | 'items'>;
type About = {
  readonly caseId: string;
  readonly sector: SectorOrUnknown;
  readonly idOf: (retention: string) => string;
};

/**
 * Evidence that work of the sector usually leaves and that no criminal file of the case has asked for. Days are counted from the
 * last known day of the offence: older evidence expires earlier. A report is made after the offence, so counting from it would
 * give too many days; where no file has the day of the offence, the last day is unknown. Of several files the earliest offence
 * counts, since it is better to ask too soon. Where everything is decided nothing is asked for.
 */
export function usualLosses(files: readonly File[], lists: SectorLists, about: About): readonly UsualLoss[] {
  const open = files.filter(({ status }) => status !== 'decided' && status !== 'judged');
  if (open.length === 0) return [];
  const [countedFrom = null] = open.flatMap(({ deedOn }) => deedOn ?? []).sort();
  const asked = files.flatMap(({ requests }) => requests.map(({ type, holder }) => ({ evidence: type, holder })));
  const all = notYetAsked(lists, about.sector, []);
  return notYetAsked(lists, about.sector, asked).map(({ retention, evidence, holder, days, note, isVerified }) => {
    const diesOn = countedFrom === null || days === null ? null : endOfDay(daysAfter(countedFrom, days));
    const held = heldOf(files, evidence);
    return {
      id: about.idOf(retention),
      caseId: about.caseId,
      what: `retention.${retention}`,
      kind: 'keeps',
      since: null,
      diesOn,
      basis: diesOn === null ? 'unknown' : 'estimated',
      holder,
      saver: saverOf(evidence),
      act: 'evidence.request',
      savedOn: null,
      lostOn: null,
      obstacle: null,
      days,
      countedFrom,
      isVerified,
      note,
      held,
      isCovered: held.length >= all.filter((one) => one.evidence === evidence).length,
    };
  });
}

/**
 * What the files hold of a kind of evidence. An item names its kind and not its holder, so only a reader can see which one it is.
 * Where there are fewer of a kind than the sector leaves, at least one is missing, and each is still asked for.
 */
const heldOf = (files: readonly File[], evidence: string): readonly string[] => [
  ...new Set(
    files.flatMap(({ items }) => items.filter(({ type }) => type === evidence).map(({ number }) => itemNumber(number))),
  ),
];

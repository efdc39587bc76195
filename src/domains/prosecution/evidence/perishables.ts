import { monthsAfter } from '../../../kernel/calendar-days.ts';
import { endOfDay } from '../../../kernel/dates.ts';
import type { PerishableDraft } from '../../../kernel/perishable.ts';
import type { CriminalFile, Request } from '../criminal-file.ts';

/** A hearing in court and a request abroad are a prosecutor's to ask for; anything else the police can secure. */
const forProsecutor: readonly string[] = ['EV02', 'EV23'];
export const saverOf = (type: string): 'prosecution' | 'police' =>
  forProsecutor.includes(type) ? 'prosecution' : 'police';

/**
 * What can be lost because of a criminal file, for the last-chance line of the case that it belongs to: what was asked for and
 * may be gone before it comes, and originals that their holder keeps for a time. What was refused or never was is no loss.
 */
export function filePerishables(stream: string, file: CriminalFile): readonly PerishableDraft[] {
  const caseId = file.case;
  if (caseId === null) return [];
  const asked = file.requests.flatMap((request): PerishableDraft[] => {
    const { id, type, holder, lost, reply } = request;
    if (!lost || reply?.outcome === 'refused' || reply?.outcome === 'nothing-there') return [];
    return [
      {
        id,
        caseId,
        what: `evidence.${type}`,
        kind: lost.kind,
        since: null,
        diesOn: lost.on === null ? null : endOfDay(lost.on),
        basis: lost.on === null ? 'unknown' : lost.basis,
        holder,
        saver: saverOf(type),
        act: 'evidence.request',
        savedOn: reply?.outcome === 'received' ? endOfDay(reply.on) : null,
        lostOn: lostOn(request),
        obstacle: reply?.obstacle ?? null,
      },
    ];
  });
  const kept = file.items.flatMap(({ id, type, keptUntil, securedOn }): PerishableDraft[] =>
    keptUntil === null
      ? []
      : [
          {
            id,
            caseId,
            what: `evidence.${type}`,
            kind: 'keeps',
            since: null,
            diesOn: endOfDay(keptUntil),
            basis: 'known',
            holder: 'police',
            saver: 'police',
            act: 'evidence.add',
            savedOn: endOfDay(securedOn),
            lostOn: null,
            obstacle: null,
          },
        ],
  );
  return [...asked, ...kept, ...limitation(stream, file, caseId)];
}

/** Years after the deed (clock `se.limitation.4-1b`): BrB 35:2, Lag 2025:151. Twenty-five for the aggravated offence. */
export const limitationYears = 10;

/**
 * When human exploitation is barred by time, until then a closed file can be opened again. The aggravated offence has longer, so it
 * is an estimate and never says that an offence is lost; a day of the deed that nobody knows is asked for today. It is saved
 * when the offence is charged for every injured person, whose charge must then be served.
 */
function limitation(stream: string, file: CriminalFile, caseId: string): readonly PerishableDraft[] {
  if (!file.offences.includes(limited)) return [];
  const charged = file.parties.map(({ id }) =>
    file.decisions.find(({ lines }) =>
      lines.some((line) => line.party === id && line.offence === limited && line.outcome.startsWith('charged')),
    ),
  );
  const last = charged.every((one) => one !== undefined)
    ? charged
        .map((one) => one?.at ?? '')
        .sort()
        .at(-1)
    : undefined;
  const deedOn = file.deedOn ?? null;
  return [
    {
      id: stream,
      caseId,
      what: `limitation.${limited}`,
      kind: 'closes',
      since: null,
      diesOn: deedOn === null ? null : endOfDay(monthsAfter(deedOn, limitationYears * 12)),
      basis: deedOn === null ? 'unknown' : 'estimated',
      holder: 'court',
      saver: 'prosecution',
      act: 'decision.make',
      savedOn: last ?? null,
      lostOn: null,
      obstacle: null,
    },
  ];
}
const limited = 'SE.BRB.4.1b';

/** That it was gone is written with since when; otherwise the day of the answer is all that is known. */
const lostOn = ({ reply }: Request): string | null =>
  reply?.outcome === 'overwritten' ? endOfDay(reply.goneSince ?? reply.on) : null;

import type { ExpiringItemDraft } from '../../../kernel/expiring-item.ts';
import { monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { endOfDay } from '../../../kernel/time/dates.ts';
import type { CriminalFile, Request } from '../criminal-file.ts';

/** A hearing in court and a request abroad are a prosecutor's to ask for; anything else the police can secure. */
const forProsecutor: readonly string[] = ['EV02', 'EV23'];
export const saverOf = (type: string): 'prosecution' | 'police' =>
  forProsecutor.includes(type) ? 'prosecution' : 'police';

/**
 * What a criminal file adds to its case's list of expiring evidence: requested evidence that may be gone before it comes, and
 * originals that their holder keeps for a time. What was refused or never existed is no loss.
 */
export function fileExpiringItems(stream: string, file: CriminalFile): readonly ExpiringItemDraft[] {
  const caseId = file.case;
  if (caseId === null) return [];
  const asked = file.requests.flatMap((request): ExpiringItemDraft[] => {
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
  const kept = file.items.flatMap(({ id, type, keptUntil, securedOn }): ExpiringItemDraft[] =>
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

/** Years after the offence (clock `se.limitation.4-1b`): BrB 35:2, Lag 2025:151. Twenty-five for the aggravated offence. */
export const limitationYears = 10;

/**
 * When human exploitation is barred by time; until then a closed file can be opened again. The aggravated offence has longer, so
 * this is an estimate and never says that an offence is barred; an unknown day of the offence is asked for today. It is saved when
 * the offence is charged for every injured person; the charge must then be served.
 */
function limitation(stream: string, file: CriminalFile, caseId: string): readonly ExpiringItemDraft[] {
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

/** A reply that it was gone gives since when; otherwise only the day of the reply is known. */
const lostOn = ({ reply }: Request): string | null =>
  reply?.outcome === 'overwritten' ? endOfDay(reply.goneSince ?? reply.on) : null;

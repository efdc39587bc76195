import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { listNamed } from '../../persons/public.server.ts';
import { mayDecide, mayFollowPeriod } from '../access.ts';
import type { FoundApplication, FoundPeriod } from '../found.ts';
import type { ApplicationShown, PeriodRow, PeriodShown } from '../schema.ts';
import { openForShow, stripOf } from '../show.server.ts';
import { applicantOf } from './apply.ts';
import { dayOf } from './days.ts';
import type { Period } from './reflection-period.ts';
import { toTell } from './tell.ts';

/** Time to think in one row: an alias, a state, days. */
export const periodRow = ({ id, period }: FoundPeriod, today: string): PeriodRow => ({
  id,
  reference: period.reference,
  person: period.person,
  alias: period.alias,
  case: period.case,
  state: period.state,
  appliedOn: period.appliedOn,
  firstDay: period.firstDay,
  lastDay: period.lastDay,
  day: period.state === 'granted' ? dayOf(period, today) : null,
  extendedOn: period.extendedOn,
  endedOn: period.endedOn,
});

/** The verbs that would be carried out now, for who may follow it. */
function possible(period: Period, applicant: string | null): readonly string[] {
  const is = (verb: string, holds: boolean): string[] => (holds ? [`reflection-period.${verb}`] : []);
  const early = ['considered', 'informed', 'wished', 'declined'].includes(period.state);
  return [
    ...is('inform', early && period.request === null),
    ...is('wish', early && period.request === null && period.informedOn !== null),
    ...is('request', period.state === 'wished' && applicant === null),
    ...is('apply', period.state === 'wished' && applicant !== null),
    ...is('tell', period.request !== null && toTell(period) !== null),
    ...is('end', period.state === 'granted'),
  ];
}

export async function showPeriod(tx: Tx, found: FoundPeriod, call: AnyCall): Promise<PeriodShown> {
  const { period, at, id } = found;
  const { language } = call.texts;
  const { timeline, withdrawals, stopped } = await openForShow(tx, call, at, id);
  const units = await listUnits(tx);
  const ownKind = units.find((unit) => unit.id === call.who.unit)?.house.kind ?? '';
  const applicant = applicantOf(ownKind, call.who.capacity);
  const goesTo = applicant ? 'migration' : 'social-services';
  const may = mayFollowPeriod(call.who, found)
    ? possible(period, applicant).filter((verb) => call.verbs.includes(verb))
    : [];
  const cameFrom = period.from ? period.from.unit[language] : null;
  return {
    ...periodRow(found, todayIn(call)),
    language: period.language,
    from: period.from ? `${period.from.unit[language]}, ${period.from.house[language]}` : null,
    toldUpTo: period.toldUpTo,
    mayGoTo: units
      .filter((unit) => unit.house.kind === goesTo && unit.takesLettersOn !== null)
      .map((unit) => ({ unit: unit.id, name: `${unit.name[language]}, ${unit.house[language]}` })),
    candidates: may.includes('reflection-period.apply') ? await listNamed(tx, [at]) : [],
    timeline,
    withdrawals,
    stopped,
    visibility: stripOf(call, at, { sentTo: [], cameFrom }),
    may: [...may],
  };
}

/** An application whole, with the name that it is made for: for who decides on it, and nobody else has it. */
export async function showApplication(tx: Tx, found: FoundApplication, call: AnyCall): Promise<ApplicationShown> {
  const { application, at, id } = found;
  const { language } = call.texts;
  const { words, timeline, withdrawals } = await openForShow(tx, call, at, id);
  const told = words.get(application.letter);
  const verb = application.outcome === null ? 'reflection-period.decide' : 'reflection-period.extend';
  const isPossible =
    application.outcome === null || (application.lastDay !== null && application.lastDay >= todayIn(call));
  return {
    id,
    reference: application.reference,
    from: `${application.from.unit[language]}, ${application.from.house[language]}`,
    applicant: application.applicant,
    receivedAt: application.receivedAt,
    givenNames: told?.givenNames ?? null,
    familyName: told?.familyName ?? null,
    birthDate: told?.birthDate ?? null,
    account: told?.account ?? null,
    outcome: application.outcome,
    provision: application.provision,
    decidedOn: application.decidedOn,
    lastDay: application.lastDay,
    extendedOn: application.extendedOn,
    timeline,
    withdrawals,
    visibility: stripOf(call, at, { sentTo: [], cameFrom: application.from.unit[language] }),
    may: isPossible && mayDecide(call.who, found) && call.verbs.includes(verb) ? [verb] : [],
  };
}

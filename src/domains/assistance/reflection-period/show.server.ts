import type { Here } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { listNamed } from '../../persons/public.server.ts';
import type { ApplicationShown, PeriodRow, PeriodShown } from '../schema.ts';
import { openForShow, stripOf } from '../show.server.ts';
import { applicantOf } from './applicant-of.ts';
import type { Application } from './application.ts';
import { dayOf } from './days.ts';
import { offeredForApplication, offeredForPeriod } from './offered.ts';
import type { Period } from './period.ts';

/** The reflection period in one row: an alias, a state, days. */
export const periodRow = ({ id, state: period }: Here<Period>, today: string): PeriodRow => ({
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

export async function showPeriod(tx: Tx, found: Here<Period>, call: AnyCall): Promise<PeriodShown> {
  const { state: period, at, id } = found;
  const { language } = call.texts;
  const { timeline, withdrawals, stopped } = await openForShow(tx, call, at, id);
  const units = await listUnits(tx);
  const ownKind = units.find((unit) => unit.id === call.who.unit)?.agencyKind ?? '';
  const applicant = applicantOf(ownKind, call.who.capacity);
  const goesTo = applicant ? 'migration' : 'social-services';
  const may = period.withdrawn ? [] : offeredForPeriod(call.who, { ...found, applicant }, call.verbs);
  const cameFrom = period.from ? period.from.unit[language] : null;
  return {
    ...periodRow(found, todayIn(call)),
    language: period.language,
    from: period.from ? `${period.from.unit[language]}, ${period.from.house[language]}` : null,
    toldUpTo: period.toldUpTo,
    mayGoTo: units
      .filter((unit) => unit.agencyKind === goesTo && unit.takesLettersOn !== null)
      .map((unit) => ({ unit: unit.id, name: `${unit.name[language]}, ${unit.agencyName[language]}` })),
    candidates: may.includes('reflection-period.apply') ? await listNamed(tx, [at]) : [],
    timeline,
    withdrawals,
    stopped,
    isWithdrawn: period.withdrawn === true,
    visibility: stripOf(call, at, { sentTo: [], cameFrom }),
    may,
  };
}

/** An application whole, with the name that it is made for: for the officer who decides on it, and no one else has it. */
export async function showApplication(tx: Tx, found: Here<Application>, call: AnyCall): Promise<ApplicationShown> {
  const { state: application, at, id } = found;
  const { language } = call.texts;
  const { words, timeline, withdrawals } = await openForShow(tx, call, at, id);
  const told = words.get(application.letter);
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
    may: offeredForApplication(call.who, { ...found, today: todayIn(call) }, call.verbs),
  };
}

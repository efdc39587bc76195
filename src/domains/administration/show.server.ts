import type { Visibility } from '../../kernel/act.ts';
import { offered } from '../../kernel/doing.ts';
import type { Language } from '../../kernel/language.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import type { AdministeredAddress, MailedTo } from '../access/public.server.ts';
import { asShown } from '../access/public.ts';
import { type Account, type AccountSaid, recoveryEnds } from './account.ts';
import { toConfirmRecovery, toDeclineRecovery } from './acts/answer-recovery.ts';
import { toAskRecovery } from './acts/ask-recovery.ts';
import { toChangePerson } from './acts/change-person.ts';
import { toEndAccount } from './acts/end-account.ts';
import { toEndCapacity } from './acts/end-capacity.ts';
import { toEndRole } from './acts/end-role.ts';
import { toEndSessions } from './acts/end-sessions.ts';
import { toGiveCapacity } from './acts/give-capacity.ts';
import { toGiveRole } from './acts/give-role.ts';
import { toRenew } from './acts/renew-invitation.ts';
import { toReview } from './acts/review-account.ts';
import { toSetAbsence } from './acts/set-absence.ts';
import { toSetMail } from './acts/set-mail.ts';
import { changesBy } from './changes.ts';
import { couldStandIn } from './could-stand-in.ts';
import { keyMessages } from './keys/messages.ts';
import { listOwnKeys } from './keys/store.server.ts';
import { isUnconfirmed } from './mail/by-mail.ts';
import { administrationMessages as texts } from './messages.ts';
import { reviewDue } from './review-due.ts';
import type { PersonLine, PersonShown } from './schema.ts';
import type { PersonRow } from './store.server.ts';
import { firstEnd, isAway, whatIsNeeded } from './what-is-needed.ts';

/** What an administrator sees, and what not: the same on every page of administration. */
export const visibilityFor = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(texts.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(texts.doesNotSee), t(texts.doesNotSeeOthers)],
  why: t(texts.why),
});

/** Only of the newest code: where one was given by hand since, no mail is waited for. */
const mailFailed = (mailed: MailedTo | null, { mailedAt }: AccountSaid): boolean =>
  mailedAt !== null && mailed !== null && mailed.failedAt !== null;

const titleIn = (row: PersonRow, language: Language): string => (language === 'sv' ? row.title_sv : row.title_en);

/** `nameOf` knows the people of the agency; `administrators` are those who give access there without an end in sight. */
type Around = {
  readonly nameOf: (ref: string) => string | null;
  readonly mailed: MailedTo | null;
  readonly administrators: readonly string[];
};

/** One person as a line of the list. */
export function showLine(
  row: PersonRow,
  said: AccountSaid,
  call: AnyCall,
  { nameOf, mailed, administrators }: Around,
): PersonLine {
  const { language } = call.texts;
  const { absence } = said;
  const leavesAt = row.active_until?.toISOString() ?? null;
  const line = {
    id: row.ref,
    name: row.name,
    title: titleIn(row, language),
    unit: { id: row.unit, name: language === 'sv' ? row.unit_sv : row.unit_en },
    isOwn: row.account === call.who.actor,
    roles: [...row.roles],
    capacities: [...row.capacities],
    roleUntil: firstEnd(row.roles),
    leavesAt,
    hasEnded: row.has_ended,
    absence: absence && {
      ...absence,
      isNow: isAway(absence, todayIn(call)),
      deputyName: absence.deputy === null ? null : nameOf(absence.deputy),
    },
    signIn: { identities: row.identities, passkeys: row.passkeys },
    recoveredAt: row.recovered_at?.toISOString() ?? null,
    byOperatorAt: row.by_operator_at?.toISOString() ?? null,
    invitation: row.invited_until && { until: row.invited_until.toISOString(), isOpen: row.invitation_open },
  };
  const waysIn = row.identities + row.passkeys;
  const unconfirmed = isUnconfirmed(said, waysIn);
  // Who came in by a mail is looked at now, and a year after that.
  const due = unconfirmed ? todayIn(call) : reviewDue(said.reviewedAt, row.active_from.toISOString());
  const review = { last: said.reviewedAt, due, isDue: due <= todayIn(call) };
  return {
    ...line,
    review,
    needs: whatIsNeeded(
      {
        ...line,
        waysIn,
        isUnconfirmed: unconfirmed,
        mailFailed: mailFailed(mailed, said),
        isOnlyAdministrator: administrators.length === 1 && administrators[0] === row.ref,
      },
      call.now,
    ),
  };
}

export type FoundPerson = {
  readonly account: Account;
  readonly row: PersonRow;
  readonly people: readonly PersonRow[];
  readonly administrators: readonly string[];
  readonly mailed: MailedTo | null;
  readonly toldAt: AdministeredAddress | null;
};

const doings = [
  ...[toChangePerson, toRenew, toGiveRole, toEndRole, toGiveCapacity, toEndCapacity],
  ...[toAskRecovery, toConfirmRecovery, toDeclineRecovery, toSetMail],
  ...[toReview, toSetAbsence, toEndSessions, toEndAccount],
];

/** One person with all that an administrator sees of them, and what was changed by whom. */
export async function showPerson(
  tx: Tx,
  { account, row, people, mailed, administrators, toldAt }: FoundPerson,
  call: AnyCall,
): Promise<PersonShown> {
  const { texts: said, registry, verbs, who } = call;
  const nameOf = (ref: string): string | null => people.find((one) => one.ref === ref)?.name ?? null;
  const keys = new Map((await listOwnKeys(tx)).map(({ account: by, name }) => [by, said.t(keyMessages.by, { name })]));
  const actorName = (actor: string): string =>
    people.find((one) => one.account === actor)?.name ?? keys.get(actor) ?? said.t(texts.former);
  const { rows, words } = await openFile(tx, call, account.at, account.id);
  const acts = readActs(registry, rows);
  return {
    ...showLine(row, account.said, call, { nameOf, mailed, administrators }),
    title: row.title_sv,
    titleEn: row.title_en,
    languages: [...account.said.languages],
    activeFrom: row.active_from.toISOString(),
    endedByDirectory: account.endedByDirectory,
    sessions: row.sessions,
    mails: call.mails,
    mailed: account.said.mailedAt === null ? null : mailed,
    toldAt: toldAt && { ...toldAt, since: asShown(toldAt.since, call.now) },
    recovery:
      account.recovery && account.said.recovery
        ? {
            byName: actorName(account.said.recovery.by),
            at: account.said.recovery.at,
            until: recoveryEnds(account.said.recovery.at),
            isByOneself: account.recovery.isByOneself,
          }
        : null,
    capacitiesOfUnit: [...account.capacitiesOfUnit],
    colleagues: people
      .filter((one) => couldStandIn(one, row))
      .map(({ ref, name }) => ({ id: ref, name }))
      .sort((a, b) => a.name.localeCompare(b.name, said.language)),
    timeline: rows
      .map((one, at) => ({
        ...showEvent(one, { registry, texts: said, words, nameOf: actorName }),
        changes: changesBy(acts[at], words.get(one.id) ?? {}, { texts: said, nameOf }),
      }))
      .reverse(),
    visibility: visibilityFor(call),
    may: offered(doings, who, account, verbs),
  };
}

import { type Act, type ActChange, inFoldOrder, type RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { TellTask } from '../../kernel/define-task.ts';
import type { LossSentence } from '../../kernel/expiring-item.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { isWithdrawal } from '../../platform/acts/registry.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { listColleagues, listUnits, showResponsible } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { listCrossings } from '../disclosures/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { withdrawNote } from './acts/withdraw-note.ts';
import type { StoredCase } from './case.ts';
import { correctionsOfCase } from './corrections.ts';
import { type Chance, expiringLine } from './expiring/expiring-line.ts';
import { showUsual, type UsualLossesOfCase } from './expiring/show-usual.server.ts';
import { caseMessages } from './messages.ts';
import { nextStep } from './next-step.ts';
import { type ObstacleParts, showObstacles } from './obstacles/show.server.ts';
import { offeredForCase } from './offered.ts';
import { eventsPage } from './pages.ts';
import type { CaseEvent, CaseShown, CaseTask, ExpiringItemShown } from './schema.ts';
import { listActsOfCase, listCorrecting, listExpiringItems, listStreamsOfCase } from './store.ts';
import { showThread } from './thread/show.server.ts';

/** How each domain names what may perish, by the first part of its code. */
export type Losses = ReadonlyMap<string, LossSentence>;

/** What the page of a case needs of domains that come later: how they name losses, and which acts move a matter on. */
export type CaseParts = {
  readonly losses: Losses;
  readonly milestones: ReadonlySet<string>;
  readonly grounds: readonly Ground[];
  /** The open tasks of these streams, and how My work shows each. */
  readonly openTasks: (tx: Tx, at: RealmKey, streams: readonly string[]) => Promise<readonly TaskOfCase[]>;
  readonly tellTask: TellTask;
  /** By which alias a stream of a case is about one person, as each domain knows it. */
  readonly aliases: readonly ((tx: Tx, at: RealmKey, caseId: string) => Promise<readonly StreamAlias[]>)[];
  readonly usual: UsualLossesOfCase;
} & ObstacleParts;

type StreamAlias = { readonly stream: string; readonly alias: string };
type TaskOfCase = {
  readonly id: string;
  readonly about_kind: string;
  readonly about: string;
  readonly kind: string;
  readonly due_at: Date | null;
  readonly owner: string | null;
  readonly waits: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

export const eventPages = pagesOf(eventsPage.limit, eventsPage.place);

/** A case as this reader may see it: each field listed, names only of colleagues, sentences in their language. */
export async function showCase(tx: Tx, stored: StoredCase, call: AnyCall, parts: CaseParts): Promise<CaseShown> {
  const { at, id, state: file } = stored;
  const { language, t } = call.texts;
  const colleagues = await listColleagues(tx);
  const crossed = await listCrossings(tx, at, id);
  const units = await listUnits(tx);
  const nameOfUnit = (unit: number): string => {
    const found = units.find((one) => one.id === unit);
    return found ? found.name[language] : t(caseMessages.anotherUnit);
  };
  const { events, older } = await showEvents(tx, stored, call, { before: null, parts });
  const { words } = await openFile(tx, call, at, id);
  const notes = new Map(file.risks.map(({ risk, act }) => [risk, words.get(act)?.note ?? null]));
  const line = expiringLine(await listExpiringItems(tx, at, id), call.now);
  // A case that is over asks for nothing more.
  const tasks = file.status === 'closed' ? [] : await showTasks(tx, stored, call, parts);
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const { owner } = file.responsible;
  return {
    id,
    reference: file.reference,
    track: file.track,
    status: file.status,
    sector: file.about.sector,
    workplaceName: file.about.workplaceName,
    municipality: file.about.municipality,
    openedAt: file.openedAt,
    closedAt: file.closedAt,
    owner: colleagues.get(owner) ?? t(caseMessages.anotherUnit),
    ownedByMe: owner === call.who.actor,
    earlier: file.imported?.reference ?? null,
    responsible: await showResponsible(tx, call, stored, file.responsible, {
      doing: toChangeResponsible,
      isOpen: responsibleFor(stored).isOpen,
      nameOf: (actor) => colleagues.get(actor) ?? t(caseMessages.anotherUnit),
    }),
    end: file.end,
    endReason: file.closedBy ? (words.get(file.closedBy)?.reason ?? null) : null,
    nextStep: file.status === 'closed' ? null : nextStep(tasks, line, call.now),
    tasks,
    thread: await showThread(tx, stored, call, parts.milestones),
    lastChances: showChances(line, call, parts, notes),
    usual: await showUsual(tx, stored, call, parts),
    obstacles: await showObstacles(tx, { at, id }, call, parts),
    timeline: events,
    older,
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? file.track) as Track,
        sentTo: crossed.map((row) => ({ unit: nameOfUnit(row.to_unit), facts: row.facts.length })),
        cameFrom: null,
      },
      t,
      call.texts.formats.either,
    ),
    may: offeredForCase({ ...call.who, memberships }, stored, call.verbs),
  };
}

/** The acts of a case as lines, newest first, whatever domain did them: all that is particular to a kind, the kind itself says. */
export async function showEvents(
  tx: Tx,
  { at, id }: StoredCase,
  call: AnyCall,
  { before, parts }: { before: { at: string; id: string } | null; parts: Pick<CaseParts, 'aliases'> },
): Promise<{ events: CaseEvent[]; older: string | null }> {
  const rows = await listActsOfCase(tx, at, id, { before, limit: eventPages.limit });
  const { shown, next } = eventPages.of(rows, (row) => ({ at: row.happened_from.toISOString(), id: row.id }));
  const { rows: own, words } = await openFile(tx, call, at, id);
  const acts = inFoldOrder(readActs(call.registry, own));
  const corrections = correctionsOfCase(acts);
  const correcting = await listCorrecting(
    tx,
    at,
    id,
    shown.map((row) => row.id),
  );
  const isWithdrawn = isWithdrawal(call.registry);
  // Of what was withdrawn in another file of the case the reason stands there.
  const withdrawals = new Map<string, Act>([
    ...readActs(call.registry, correcting).flatMap((act): [string, Act][] =>
      act.corrects !== null && isWithdrawn(act.type) ? [[act.corrects, act]] : [],
    ),
    ...acts.filter(withdrawNote.is).map((act): [string, Act] => [act.facts.note, act]),
  ]);
  const aliases = new Map<string, string>();
  for (const aliasesOf of parts.aliases)
    for (const { stream, alias } of await aliasesOf(tx, at, id)) aliases.set(stream, alias);
  const colleagues = await listColleagues(tx);
  const strangers = shown.some(({ actor }) => !colleagues.has(actor));
  const units = strangers ? await listUnits(tx) : [];
  const { language, t } = call.texts;
  const nameOf = (row: Pick<ActRow, 'owner_unit'>, actor: string): string =>
    colleagues.get(actor) ??
    units.find((unit) => unit.id === row.owner_unit)?.name[language] ??
    t(caseMessages.anotherUnit);
  const changesOf = (changes: ActChange[] | undefined) => (changes ? { changes } : {});
  const withdrawalOf = (act: Act | undefined): CaseEvent['withdrawn'] =>
    act
      ? {
          by: nameOf({ owner_unit: act.ownerUnit }, act.actor),
          at: act.recordedAt,
          reason: words.get(act.id)?.reason ?? null,
        }
      : null;
  return {
    events: shown.map((row) => ({
      ...showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: (actor) => nameOf(row, actor) }),
      caseId: id,
      note: words.get(row.id)?.note ?? null,
      ...changesOf(corrections.get(row.id)),
      withdrawn: withdrawalOf(withdrawals.get(row.id)),
      about: aliases.get(row.stream) ?? null,
    })),
    older: next,
  };
}

/** What is owed because of the case, by date, worded as in My work. */
async function showTasks(
  tx: Tx,
  { at, id }: StoredCase,
  call: AnyCall,
  { openTasks, tellTask }: CaseParts,
): Promise<CaseTask[]> {
  const colleagues = await listColleagues(tx);
  const { language, t } = call.texts;
  return (await openTasks(tx, at, await listStreamsOfCase(tx, at, id))).map((task): CaseTask => {
    const { title, detail } = tellTask(task, {
      ...{ language, say: t, now: call.now },
      calendar: call.registry.calendarOf(call.who.country),
    });
    return {
      id: task.id,
      about: { kind: task.about_kind, id: task.about },
      title,
      detail,
      dueAt: task.due_at?.toISOString() ?? null,
      owner: task.owner === null ? null : (colleagues.get(task.owner) ?? t(caseMessages.anotherUnit)),
      mine: task.owner === call.who.actor,
      waits: task.waits,
    };
  });
}

function showChances(
  line: readonly Chance[],
  call: AnyCall,
  { losses, obstacles }: CaseParts,
  notes: ReadonlyMap<string, string | null>,
): ExpiringItemShown[] {
  return line.map((row) => {
    const sentence = losses.get(row.what.split('.')[0] ?? '');
    if (!sentence) throw new Error(`No domain names what may perish as ${row.what}.`);
    const { alike = row.what, ...named } = sentence(row, call.texts.language, call.texts.t);
    const { id, what, kind, since, diesOn, basis, savedOn, lostOn, obstacle, state } = row;
    return {
      id,
      what,
      kind,
      since,
      diesOn,
      basis,
      savedOn,
      lostOn,
      obstacle,
      obstacleName: obstacle === null ? null : (obstacles.get(obstacle)?.name[call.texts.language] ?? null),
      state,
      alike,
      note: notes.get(id) ?? null,
      ...named,
    };
  });
}

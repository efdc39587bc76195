import type { Track } from '../../kernel/capacity.ts';
import type { LossSentence, PerishableDraft } from '../../kernel/perishable.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { listColleagues, listUnits } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { listCrossings } from '../disclosures/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import { offeredForCase } from './access.ts';
import type { StoredCase } from './fold.ts';
import { lastChanceLine } from './last-chance.ts';
import { caseMessages } from './messages.ts';
import { eventsPage } from './pages.ts';
import type { CaseEvent, CaseShown, LastChance } from './schema.ts';
import { listActsOfCase, listPerishables } from './store.ts';
import { showThread } from './thread/show.server.ts';

type AnyCall = Call<unknown, unknown>;
/** How each domain names what may perish, by the first part of its code. */
export type Losses = ReadonlyMap<string, LossSentence>;

/** What the page of a case needs of domains that come later: how they name losses, and which acts move a matter on. */
export type CaseParts = {
  readonly losses: Losses;
  readonly moves: ReadonlySet<string>;
  readonly grounds: readonly Ground[];
};

export const eventPages = pagesOf(eventsPage.limit, eventsPage.place);

/** A case as this reader may see it: each field listed, names only of colleagues, sentences in their language. */
export async function showCase(
  tx: Tx,
  { at, id, file }: StoredCase,
  call: AnyCall,
  { losses, moves }: CaseParts,
): Promise<CaseShown> {
  const { language, t } = call.texts;
  const colleagues = await listColleagues(tx);
  const crossed = await listCrossings(tx, at, id);
  const units = await listUnits(tx);
  const nameOfUnit = (unit: number): string => {
    const found = units.find((one) => one.id === unit);
    return found ? found.name[language] : t(caseMessages.anotherUnit);
  };
  const { events, older } = await showEvents(tx, { at, id, file }, call, null);
  const { words } = await openFile(tx, call, at, id);
  const notes = new Map(file.risks.map(({ risk, act }) => [risk, words.get(act)?.note ?? null]));
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
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
    owner: colleagues.get(file.owner) ?? t(caseMessages.anotherUnit),
    ownedByMe: file.owner === call.who.actor,
    end: file.end,
    endReason: file.closedBy ? (words.get(file.closedBy)?.reason ?? null) : null,
    thread: await showThread(tx, { at, id, file }, call, moves),
    lastChances: showChances(await listPerishables(tx, at, id), call, losses, notes),
    timeline: events,
    older,
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        house: call.who.house[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? file.track) as Track,
        sentTo: crossed.map((row) => ({ unit: nameOfUnit(row.to_unit), facts: row.facts.length })),
        cameFrom: null,
      },
      t,
      call.texts.formats.either,
    ),
    may: offeredForCase({ ...call.who, memberships }, { at, file }, call.verbs),
  };
}

/** The acts of a case as lines, newest first, whatever domain did them: all that is particular to a kind, the kind itself says. */
export async function showEvents(
  tx: Tx,
  { at, id }: StoredCase,
  call: AnyCall,
  before: { at: string; id: string } | null,
): Promise<{ events: CaseEvent[]; older: string | null }> {
  const rows = await listActsOfCase(tx, at, id, { before, limit: eventPages.limit });
  const { shown, next } = eventPages.of(rows, (row) => ({ at: row.happened_from.toISOString(), id: row.id }));
  const { words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const strangers = shown.some(({ actor }) => !colleagues.has(actor));
  const units = strangers ? await listUnits(tx) : [];
  const { language, t } = call.texts;
  const nameOf = (row: ActRow): string =>
    colleagues.get(row.actor) ??
    units.find((unit) => unit.id === row.owner_unit)?.name[language] ??
    t(caseMessages.anotherUnit);
  return {
    events: shown.map((row) => ({
      ...showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: () => nameOf(row) }),
      caseId: id,
      note: words.get(row.id)?.note ?? null,
    })),
    older: next,
  };
}

function showChances(
  rows: readonly PerishableDraft[],
  call: AnyCall,
  losses: Losses,
  notes: ReadonlyMap<string, string | null>,
): LastChance[] {
  return lastChanceLine(rows, call.now).map((row) => {
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
      state,
      alike,
      note: notes.get(id) ?? null,
      ...named,
    };
  });
}

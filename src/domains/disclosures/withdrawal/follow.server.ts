import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { listStream } from '../../../platform/acts/stored-act.ts';
import { sealLetter } from '../../../platform/crypto/letter.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { sendAct } from '../acts/send.ts';
import type { Posting } from '../post.server.ts';
import type { WithdrawalLetter } from '../schema.ts';
import { type CrossingRow, lettersOnTheirWay, listCrossings, listOnYes, postWithdrawal, stopLetter } from '../store.ts';
import { type Decided, type OnYes, WithdrawFacts, withdraw, withdrawAct } from './acts/withdraw.ts';

/** What decided to send a letter, read off the act of sending. A matter that began with it has nothing to go back to. */
async function decidedBy(tx: Tx, at: RealmKey, row: CrossingRow): Promise<Decided | null> {
  const sent = (await listStream(tx, at, row.id)).find(({ type }) => type === sendAct.type);
  const matter = await listStream(tx, at, row.about);
  const act = matter.find(({ id }) => sent?.based_on.includes(id));
  if (!act || act === matter[0]) return null;
  return { act: act.id, stream: row.about, streamKind: row.about_kind, caseId: act.case_id, subject: act.subject };
}

/** The letters that rest on these consents and whose recipients have not been notified, held until the transaction ends. */
async function find(tx: Tx, call: AnyCall, at: RealmKey, consents: readonly string[]): Promise<OnYes[]> {
  return asOnYes(tx, call, at, await listOnYes(tx, at, consents));
}

/** The letter that handed a matter over, as long as it is not withdrawn; held until the transaction ends. */
async function findOf(tx: Tx, call: AnyCall, at: RealmKey, matter: { id: string; letter: string }): Promise<OnYes[]> {
  const rows = (await listCrossings(tx, at, matter.id)).filter(({ letter }) => letter === matter.letter);
  return asOnYes(
    tx,
    call,
    at,
    rows.map((row) => ({ ...row, consent: row.letter })),
  );
}

async function asOnYes(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  all: readonly (CrossingRow & { consent: string })[],
): Promise<OnYes[]> {
  const rows = all.filter((row) => row.withdrawn_at === null);
  if (rows.length === 0) return [];
  const waiting = await lettersOnTheirWay(
    tx,
    rows.map(({ letter }) => letter),
  );
  const units = await listUnits(tx);
  const found: OnYes[] = [];
  for (const row of rows) {
    const unit = units.find(({ id }) => id === row.to_unit);
    if (!unit) throw new Error('A letter was sent to a unit that is not there.');
    const isOnItsWay = waiting.has(row.letter);
    found.push({
      at,
      crossing: row.id,
      letter: row.letter,
      consent: row.consent,
      facts: row.facts,
      to: {
        unit: unit.id,
        name: { unit: unit.name, house: { sv: unit.agencyName.sv, en: unit.agencyName.en } },
        agency: unit.agency,
      },
      isOnItsWay,
      decided: isOnItsWay ? await decidedBy(tx, at, row) : null,
      withdrawal: { act: call.newId(), stop: call.newId(), letter: call.newOpaqueId() },
    });
  }
  return found;
}

/** Carries out what the acts of withdrawing say, in their transaction: stops what has not arrived, and posts the rest. */
async function carry(tx: Tx, runtime: Posting, acts: readonly ActDraft[], letters: readonly OnYes[]): Promise<void> {
  for (const act of acts.filter(({ type }) => type === withdrawAct.type)) {
    const { withdraws, letter, at, why } = WithdrawFacts.parse(act.facts);
    const agency = letters.find((one) => one.letter === withdraws)?.to.agency;
    if (agency === undefined) throw new Error('A letter that was not found cannot be withdrawn.');
    if (letter === null) {
      await stopLetter(tx, { withdrawAct: act.id, letter: withdraws });
      continue;
    }
    const contents: WithdrawalLetter = { version: 1, kind: 'withdrawal', withdraws, at, ...(why ? { why } : {}) };
    const sealed = sealLetter(runtime.keys, agency, letter, JSON.stringify(contents));
    const unit = await postWithdrawal(tx, { withdrawAct: act.id, withdraws, id: letter, sealed });
    await runtime.queue(tx, { kind: 'disclosure.deliver', unit, id: letter });
  }
}

/** What became of each letter that rests on one of these consents, as the agency that sent it may know it. */
async function show(tx: Tx, call: AnyCall, at: RealmKey, consents: readonly string[]) {
  const rows = await listOnYes(tx, at, consents);
  if (rows.length === 0) return [];
  const units = await listUnits(tx);
  const { language } = call.texts;
  return rows.map((row) => {
    const unit = units.find(({ id }) => id === row.to_unit);
    return {
      consent: row.consent,
      to: unit ? `${unit.name[language]}, ${unit.agencyName[language]}` : String(row.to_unit),
      sentAt: row.sent_at.toISOString(),
      ...became(row),
    };
  });
}

type LetterOnYes = Awaited<ReturnType<typeof listOnYes>>[number];

/** How far it has come, and since when. */
function became(row: LetterOnYes) {
  const said = <const State extends string>(state: State, at: Date | null) => ({
    state,
    at: at?.toISOString() ?? null,
  });
  if (row.withdrawn_at === null) {
    return row.received_at ? said('holds', row.received_at) : said('on-its-way', null);
  }
  if (row.withdrawal === null) return said('stopped', row.withdrawn_at);
  if (row.withdrawal_acknowledged_at) return said('seen', row.withdrawal_acknowledged_at);
  return row.withdrawal_received_at ? said('told', row.withdrawal_received_at) : said('telling', row.withdrawn_at);
}

/** What happens to letters when a consent is withdrawn, for the domain that knows who gave it. */
export const lettersOnYes = { find, withdraw, carry, show };

/** The same where it is the matter that its sender withdraws, by an act of its own. */
export const letterOfMatter = { find: findOf, carry };

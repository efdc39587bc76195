import { type Act, inFoldOrder } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { isWithdrawal } from '../../../platform/acts/registry.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { ActRow } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { codeName } from '../../knowledge/public.ts';
import { withdrawNote } from '../acts/withdraw-note.ts';
import type { Answer, StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { offeredForCase } from '../offered.ts';
import { listActsById, listActsOfCase } from '../store.ts';
import { giveCopy } from './acts/give-copy.ts';
import { refuseCopy } from './acts/refuse-copy.ts';
import { registerCase } from './acts/register.ts';
import { maskedCopy } from './masked.ts';
import { knownOn, type Secrecy } from './provisions.ts';
import type { CopyShown, RecordsShown } from './schema.ts';

/** No more acts than this can be copied at once. */
const mostActs = 200;
/** What a registrar does is no part of the record that is asked for. */
const ofRegistrar = new Set<string>([registerCase.type, giveCopy.type, refuseCopy.type]);

/** The acts of a case of which a copy can be asked, oldest first. */
export async function listRecord(tx: Tx, { at, id }: StoredCase): Promise<ActRow[]> {
  const rows = await listActsOfCase(tx, at, id, { before: null, limit: mostActs });
  return rows.filter(({ type }) => !ofRegistrar.has(type)).reverse();
}

/** Acts of a case as lines of its record, with their own words. `copy`: as they stood when that act gave a copy out. */
async function linesOf(
  tx: Tx,
  { at, id }: StoredCase,
  rows: readonly ActRow[],
  { call, copy = null }: { call: AnyCall; copy?: string | null },
) {
  const { words, rows: stream } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(caseMessages.anotherUnit);
  const acts = inFoldOrder(readActs(call.registry, stream));
  const until =
    copy === null
      ? acts
      : acts.slice(
          0,
          acts.findIndex((act) => act.id === copy),
        );
  const isWithdrawn = isWithdrawal(call.registry);
  const withdrawals = new Map<string, Pick<Act, 'actor' | 'recordedAt'>>([
    // What was withdrawn in another file of the case, as far as these lines go.
    ...readActs(call.registry, rows).flatMap((act): [string, Act][] =>
      act.corrects !== null && isWithdrawn(act.type) ? [[act.corrects, act]] : [],
    ),
    ...until.filter(withdrawNote.is).map((act): [string, Act] => [act.facts.note, act]),
  ]);
  return rows.map((row) => {
    const { sentence, by, happenedFrom } = showEvent(row, {
      registry: call.registry,
      texts: call.texts,
      words,
      nameOf,
    });
    const gone = withdrawals.get(row.id);
    const withdrawn = gone ? { by: nameOf(gone.actor), at: gone.recordedAt } : null;
    const own = words.get(row.id);
    const text = own ? Object.values(own).join(' ') : null;
    return { id: row.id, at: happenedFrom, sentence, by, words: text, hasWords: row.words !== null, withdrawn };
  });
}

export async function showRecords(tx: Tx, stored: StoredCase, call: AnyCall, secrecy: Secrecy): Promise<RecordsShown> {
  const { id, at, state: file } = stored;
  const { language, t } = call.texts;
  const colleagues = await listColleagues(tx);
  const { words } = await openFile(tx, call, at, id);
  const known = knownOn(secrecy, call.now);
  const named = (entry: Secrecy[number]) => ({
    id: entry.id,
    name: entry[language],
    provision: entry.provision[language],
    text: entry.text[language],
    verified: entry.verified_on !== undefined,
  });
  const appeal = secrecy.find((entry) => known.appeal.has(entry.id));
  return {
    id,
    reference: file.reference,
    workplaceName: file.about.workplaceName,
    number: file.number,
    lines: await linesOf(tx, stored, await listRecord(tx, stored), { call }),
    provisions: secrecy.filter((entry) => known.mask.has(entry.id)).map(named),
    appeal: appeal ? named(appeal) : null,
    answers: file.answers.map((answer) => ({
      id: answer.act,
      kind: answer.kind,
      at: answer.at,
      by: colleagues.get(answer.by) ?? t(caseMessages.anotherUnit),
      asker: words.get(answer.act)?.asker ?? null,
      acts: answer.kind === 'given' ? answer.items.length : 0,
      masked: answer.kind === 'given' ? answer.items.filter(({ mask }) => mask !== 'nothing').length : 0,
      provisions: provisionsOf(answer).map((code) => provisionName(secrecy, code, language)),
      reason: words.get(answer.act)?.reason ?? null,
      appeal: answer.kind === 'refused' ? provisionName(secrecy, answer.appeal, language) : null,
    })),
    may: offeredForCase(call.who, stored, call.verbs),
  };
}

const provisionsOf = (answer: Answer): string[] =>
  answer.kind === 'refused'
    ? [answer.provision]
    : [...new Set(answer.items.flatMap(({ provision }) => (provision === null ? [] : [provision])))];

const provisionName = (secrecy: Secrecy, id: string, language: 'sv' | 'en'): string =>
  secrecy.find((entry) => entry.id === id)?.provision[language] ?? codeName(secrecy, id, language);

/** The copy that one act gave out; null where this case has none of that name. */
export async function showCopy(
  tx: Tx,
  stored: StoredCase,
  copy: string,
  call: AnyCall,
  secrecy: Secrecy,
): Promise<CopyShown | null> {
  const { state: file } = stored;
  const { language } = call.texts;
  const given = file.answers.find(({ act }) => act === copy);
  if (given?.kind !== 'given') return null;
  const ids = given.items.map(({ act }) => act);
  const rows = (await listActsById(tx, [stored.at], ids)).sort(
    (a, b) => a.happened_from.getTime() - b.happened_from.getTime() || compare(a.id, b.id),
  );
  return {
    id: copy,
    number: file.number,
    reference: file.reference,
    agency: call.who.agencyName[language],
    givenAt: given.at,
    lines: maskedCopy(await linesOf(tx, stored, rows, { call, copy }), given.items).map((line) => ({
      ...line,
      provision: line.provision && provisionName(secrecy, line.provision, language),
    })),
  };
}

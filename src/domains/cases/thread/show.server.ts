import type { RealmKey } from '../../../kernel/act.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import { type ActRow, listStream } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, listUnits } from '../../access/public.server.ts';
import { listCrossingsAbout } from '../../disclosures/public.server.ts';
import type { StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import type { ThreadStep } from '../schema.ts';
import { listActsById, listMilestonesOfCase, listStreamsOfCase } from '../store.ts';
import { notYetKnown, threadOf } from './thread.ts';

/** How many times it is asked what an act rests on: from a case to what was handed over, to the signal, to the tip. */
const stepsBack = 4;

/** What moved the matter on: in the case, and before it in whatever file of this reader it rests on. */
export async function milestonesOf(tx: Tx, { at, id }: StoredCase, call: AnyCall, milestones: ReadonlySet<string>) {
  const streams = await listStreamsOfCase(tx, at, id);
  const acts = await listMilestonesOfCase(tx, at, { streams, types: [...milestones] });
  const followed = new Map<string, RealmKey>(streams.map((stream) => [stream, at]));
  const known = new Set(acts.map((act) => act.id));
  const basesOf = (rows: readonly ActRow[]): string[][] => rows.map((row) => row.based_on);
  let next = notYetKnown(known, basesOf(acts));
  for (let back = 0; back < stepsBack && next.length > 0; back++) {
    const looked: ActRow[] = [];
    for (const act of await listActsById(tx, call.readable, next)) {
      if (followed.has(act.stream)) continue;
      followed.set(act.stream, { country: act.country, realm: act.realm });
      looked.push(...(await listStream(tx, act, act.stream)));
    }
    for (const id of [...next, ...looked.map((act) => act.id)]) known.add(id);
    // What it rests on comes before it, also where both were recorded at the same moment.
    acts.unshift(...looked.filter(({ type }) => milestones.has(type)));
    next = notYetKnown(known, basesOf(looked));
  }
  const letters = await listCrossingsAbout(
    tx,
    [...followed].map(([stream, { country, realm }]) => ({ country, realm, stream })),
  );
  return { acts, letters };
}

/**
 * The thread of a case for this reader: its own milestones, what they rest on in the files of this reader, and the disclosures sent, with
 * their receipts. What another agency did is there only as the disclosure that it sent.
 */
export async function showThread(
  tx: Tx,
  stored: StoredCase,
  call: AnyCall,
  milestones: ReadonlySet<string>,
): Promise<ThreadStep[]> {
  const { acts, letters } = await milestonesOf(tx, stored, call, milestones);
  const colleagues = await listColleagues(tx);
  const units = await listUnits(tx);
  const { language, t } = call.texts;
  const unitName = (unit: number): string =>
    units.find(({ id }) => id === unit)?.name[language] ?? t(caseMessages.anotherUnit);
  const moved = acts.map((row) => ({
    id: row.id,
    stream: row.stream,
    at: row.happened_from.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    row,
  }));
  const sent = letters.map((letter) => ({
    id: letter.id,
    about: letter.about,
    sentAt: letter.sent_at.toISOString(),
    receivedAt: letter.received_at?.toISOString() ?? null,
    acknowledgedAt: letter.acknowledged_at?.toISOString() ?? null,
    withdrawn: letter.withdrawn_at && (letter.withdrawal === null ? ('stopped' as const) : ('told' as const)),
    to: unitName(letter.to_unit),
  }));
  return threadOf(moved, sent).map(({ at, act, letter }) => {
    const receipt = letter && {
      to: letter.to,
      receivedAt: letter.receivedAt,
      acknowledgedAt: letter.acknowledgedAt,
      withdrawn: letter.withdrawn,
    };
    if (act === null) {
      const sentence = t(caseMessages.letterSent, { unit: letter.to });
      return { id: letter.id, at, icon: 'paper-plane-tilt', way: 'out', sentence, by: '', letter: receipt };
    }
    const { row } = act;
    const shown = showEvent(row, {
      registry: call.registry,
      texts: call.texts,
      words: new Map(),
      nameOf: (actor) => colleagues.get(actor) ?? unitName(row.owner_unit),
    });
    const way = shown.received ? 'in' : letter ? 'out' : 'here';
    return { id: row.id, at, icon: shown.icon, way, sentence: shown.sentence, by: shown.by, letter: receipt };
  });
}

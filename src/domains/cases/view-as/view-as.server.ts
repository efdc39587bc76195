import type { RealmKey } from '../../../kernel/act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readAct } from '../../../platform/acts/read-acts.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { ActRow } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, listUnits, listUnitsInto, type UnitRow } from '../../access/public.server.ts';
import { showCrossing } from '../../disclosures/public.server.ts';
import { receiveAct } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import type { StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import type { ViewAs } from '../schema.ts';
import { listActsOfCase } from '../store.ts';
import { milestonesOf } from '../thread/show.server.ts';
import { viewAs } from './view-as.ts';

/** No more acts than this are shown line by line; earlier ones follow the same rule. */
const shownLines = 200;

const unitShown = ({ id, name, agencyName }: UnitRow, language: 'sv' | 'en') => ({
  id,
  name: name[language],
  agency: agencyName[language],
});

/** A case of this reader as another unit sees it: made here, of nothing that the reader may not read. */
export async function showViewAs(
  tx: Tx,
  stored: StoredCase,
  call: AnyCall,
  { unit, milestones, grounds }: { unit: number | null; milestones: ReadonlySet<string>; grounds: readonly Ground[] },
): Promise<ViewAs> {
  const { at, id, state: file } = stored;
  const { language } = call.texts;
  const units = await listUnits(tx);
  const other = units.find((one) => one.id === unit && one.id !== call.who.unit);
  const begun = {
    id,
    reference: file.reference,
    workplaceName: file.about.workplaceName,
    units: units.filter((one) => one.id !== call.who.unit).map((one) => unitShown(one, language)),
  };
  if (!other) return { ...begun, unit: null, sees: 'nothing', letters: [], lines: [], more: false };
  const { acts: moved, letters } = await milestonesOf(tx, stored, call, milestones);
  const own = await listActsOfCase(tx, at, id, { before: null, limit: shownLines });
  const rows = [...new Map([...own, ...moved].map((row) => [row.id, row])).values()].sort(
    (a, b) => b.happened_from.getTime() - a.happened_from.getTime(),
  );
  const acts = rows.map((row) => ({
    id: row.id,
    stream: row.stream,
    recordedAt: row.recorded_at.toISOString(),
    sender: senderOf(call.registry, row, units),
    inFile: row.realm === at.realm,
    row,
  }));
  // One that was stopped before it arrived is seen by no one there.
  const arrives = letters.filter((letter) => letter.withdrawn_at === null || letter.withdrawal !== null);
  const sent = arrives.map((letter) => ({
    id: letter.id,
    about: letter.about,
    toUnit: letter.to_unit,
    sentAt: letter.sent_at.toISOString(),
    letter,
  }));
  const comesIn = (await listUnitsInto(tx, at)).includes(other.id);
  const seen = viewAs({ acts, letters: sent }, { unit: other.id, comesIn });
  const colleagues = await listColleagues(tx);
  const tell = (row: ActRow) =>
    showEvent(row, {
      registry: call.registry,
      texts: call.texts,
      words: new Map(),
      nameOf: (actor) => colleagues.get(actor) ?? call.texts.t(caseMessages.anotherUnit),
    });
  return {
    ...begun,
    unit: unitShown(other, language),
    sees: seen.sees,
    letters: await Promise.all(
      seen.letters.map(async ({ id: crossing, letter }) => {
        const { to: _to, withdrawal: _withdrawal, facts, ...told } = showCrossing(letter, call.texts, units, grounds);
        const because = acts.find(
          (act) => act.stream === letter.about && act.recordedAt === letter.sent_at.toISOString(),
        );
        const what = because ? tell(because.row).sentence : await purposeOf(tx, call, at, crossing);
        return { id: crossing, ...told, facts: facts.length, what };
      }),
    ),
    lines: seen.lines.map(({ act, seen: what }) => {
      const { icon, sentence, happenedFrom } = tell(act.row);
      return { id: act.id, at: happenedFrom, icon, sentence, seen: what };
    }),
    more: own.length === shownLines,
  };
}

/** The unit that a disclosure came from; it names its sender, since a number means nothing in another country. */
function senderOf(registry: Registry, row: ActRow, units: readonly UnitRow[]): number | null {
  const act = readAct(registry, row);
  if (!receiveAct.is(act)) return null;
  const { from } = act.facts;
  return units.find(({ name, agencyName }) => name.sv === from.unit.sv && agencyName.sv === from.house.sv)?.id ?? null;
}

/** Why it was sent, in the words that went with it. */
async function purposeOf(tx: Tx, call: AnyCall, at: RealmKey, crossing: string): Promise<string | null> {
  const { words } = await openFile(tx, call, at, crossing);
  return [...words.values()].find(({ purpose }) => purpose !== undefined)?.purpose ?? null;
}

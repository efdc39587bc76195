import type { Act } from '../../../kernel/act.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { findReceipt, type StoredReceipt } from '../../../platform/acts/receipt.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { listUnits } from '../../access/public.server.ts';
import { capacityNames } from '../../access/public.ts';
import type { Item, StoredFile } from '../criminal-file.ts';
import { addEvidence } from '../evidence/acts/add-evidence.ts';
import { correctEvidence } from '../evidence/acts/correct-evidence.ts';
import { recordCustody } from '../evidence/acts/record-custody.ts';
import { takeFromVisit } from '../evidence/acts/take-from-visit.ts';
import type { ItemShown } from '../evidence/shown-item.ts';
import { withdrawFileEntry } from '../investigation/acts/withdraw-entry.ts';
import { namesIn } from '../show.server.ts';
import { filePaper as texts } from './messages.ts';

type CustodyStep = { readonly at: string; readonly what: string; readonly by: string };

const kinds = [addEvidence, takeFromVisit, correctEvidence, recordCustody];
const isOfItem = (act: Act): act is Act<string, { readonly item: string }> => kinds.some((kind) => kind.is(act));

/** What was done with an item since it was recorded, the oldest first: how it was assessed is no part of it. */
export async function custodyOf(tx: Tx, { at, id }: StoredFile, item: Item, call: AnyCall) {
  const { rows, words } = await openFile(tx, call, at, id);
  const nameOf = await namesIn(tx, call, rows, await listUnits(tx));
  const acts = readActs(call.registry, rows);
  const gone = new Set(acts.filter(withdrawFileEntry.is).map(({ facts }) => facts.entry));
  const own = new Set(
    acts.filter((act) => isOfItem(act) && act.facts.item === item.id && !gone.has(act.id)).map((act) => act.id),
  ).add(item.act);
  const steps = rows
    .filter((row) => own.has(row.id))
    .map((row): CustodyStep => {
      const event = showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf });
      return { at: event.recordedAt, what: event.sentence, by: event.by };
    });
  return { steps, receipt: await findReceipt(tx, at, item.act) };
}

/**
 * What was taken, of whom, and by whose hands it went; nothing of what it is thought to show, or about whom. Its description in the file is
 * written for those who investigate, so the receipt has a place to write another.
 */
export function receiptOnPaper(
  item: ItemShown,
  { steps, receipt }: { readonly steps: readonly CustodyStep[]; readonly receipt: StoredReceipt | null },
  { t, formats }: Texts,
  kindOf: (type: string) => string,
): Block[] {
  const day = (of: string): string => formats.longDate(atNoon(of));
  const moment = (at: string): string => `${formats.date(new Date(at))} ${formats.time(new Date(at))}`;
  const capacity = t(capacityNames[item.capacity as keyof typeof capacityNames]);
  const told = (name: string, value: string | null) => (value === null ? [] : [{ name, value }]);
  return [
    { kind: 'heading', level: 1, text: t(texts.taken) },
    {
      kind: 'list',
      items: [
        { name: t(texts.number), value: item.label },
        { name: t(texts.kind), value: kindOf(item.type) },
        ...told(t(texts.called), item.short),
        { name: t(texts.description), value: t(texts.fillIn) },
        { name: t(texts.takenFrom), value: item.from ?? t(texts.fillIn) },
        { name: t(texts.where), value: item.where ?? t(texts.fillIn) },
        ...told(t(texts.keptUntil), item.keptUntil && day(item.keptUntil)),
        { name: t(texts.checksum), value: t(texts.fillIn) },
      ],
    },
    {
      kind: 'table',
      caption: t(texts.custody),
      columns: [texts.when, texts.step, texts.who].map((name) => ({ name: t(name), isNumber: false })),
      rows: [
        [day(item.securedOn), t(texts.secured, { capacity: capacity.toLocaleLowerCase() }), item.securedBy ?? '–'],
        ...steps.map(({ at, what, by }) => [moment(at), what, by]),
      ],
    },
    ...(receipt
      ? ([
          {
            kind: 'paragraph',
            look: 'quiet',
            text: t(texts.sealedBy, { leaf: receipt.leaf, when: moment(receipt.time) }),
          },
        ] as const)
      : []),
  ];
}

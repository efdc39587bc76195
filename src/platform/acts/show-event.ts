import type { ActEvent } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import type { Words } from './open-file.ts';
import { readAct } from './read-acts.ts';
import { getActType, isWithdrawal, type Registry } from './registry.ts';
import type { ActRow } from './stored-act.ts';

/** Who reads a timeline: in which language, and whose names they may see. */
export type EventReader = {
  readonly registry: Registry;
  readonly texts: {
    readonly language: Language;
    readonly t: (message: Message, values?: MessageValues) => string;
  };
  readonly words: Words;
  readonly nameOf: (actor: string) => string;
};

/** One act as a line of the timeline. All that is particular to its type, the type itself says. */
export function showEvent(row: ActRow, { registry, texts, words, nameOf }: EventReader): ActEvent {
  const act = readAct(registry, row);
  const type = getActType(registry, row.type);
  const { facts } = act;
  const { message, values } = type.sentence(facts, texts.language, row.country);
  const named = Object.entries(type.people?.(facts) ?? {}).map(([name, actor]) => [name, nameOf(actor)] as const);
  return {
    id: row.id,
    type: row.type,
    icon: type.icon,
    received: type.sender !== undefined,
    sentence: texts.t(message, { ...values, ...Object.fromEntries(named) }),
    by: type.sender?.(facts)[texts.language] ?? nameOf(row.actor),
    deputyFor: row.deputy_for === null ? null : nameOf(row.deputy_for),
    capacity: row.capacity === 'letter-box' ? null : (row.capacity as Capacity),
    happenedFrom: act.happenedFrom,
    happenedTo: act.happenedTo,
    precision: act.precision,
    recordedAt: act.recordedAt,
    reason: words.get(row.id)?.reason ?? null,
    changed: [...(type.changed?.(facts) ?? [])],
  };
}

/** The acts of one stream as lines, newest first: each that was withdrawn with who did it, when and why. */
export function showTimeline(rows: readonly ActRow[], reader: EventReader): ActEvent[] {
  const { registry, words, nameOf } = reader;
  const withdraws = isWithdrawal(registry);
  const gone = new Map(
    rows.flatMap((row) => (row.corrects && withdraws(row.type) ? [[row.corrects, row] as const] : [])),
  );
  return rows
    .map((row): ActEvent => {
      const by = gone.get(row.id);
      return {
        ...showEvent(row, reader),
        withdrawn: by
          ? {
              by: nameOf(by.actor),
              at: by.recorded_at.toISOString(),
              reason: words.get(by.id)?.reason ?? null,
              was: saidBy(row, reader),
            }
          : null,
        canWithdraw: !by && canBeWithdrawn(registry, row),
      };
    })
    .reverse();
}

const canBeWithdrawn = ({ types }: EventReader['registry'], { type, stream_kind }: ActRow): boolean =>
  [...types.values()].some(({ stream, withdraws }) => stream === stream_kind && withdraws.includes(type));

/** What an act said that was withdrawn, and its sentence does not say: of its facts as its type words them, and its own texts. */
function saidBy(row: ActRow, { registry, texts, words }: EventReader): string[] {
  const said = getActType(registry, row.type).says?.(readAct(registry, row).facts, texts.language, row.country);
  const { reason: _reason, ...own } = words.get(row.id) ?? {};
  return [...(said ? [texts.t(said.message, said.values)] : []), ...Object.values(own)];
}

import { z } from 'zod';
import type { ActDraft } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import type { Delivery } from '../delivery.ts';
import { disclosureMessages } from '../messages.ts';
import { LetterKindName, Sender, type SnapshotLetter } from '../schema.ts';

/** The snapshot, copied into the recipient's realm with ids of its own. */
export const ReceiveFacts = z.strictObject({
  letter: Uuid,
  kind: LetterKindName,
  reference: z.string(),
  from: Sender,
  ground: z.string(),
  sentAt: Instant,
  snapshot: z.record(z.string(), z.unknown()),
  /** Which words came with it, by name. They are sealed beside the act, never among its facts. */
  words: z.array(z.string()),
});
export type ReceiveFacts = z.infer<typeof ReceiveFacts>;

/** The act by which a letter arrives. */
export const receiveAct: ActDef<'disclosure.receive', ReceiveFacts, 'purpose'> = defineAct({
  type: 'disclosure.receive',
  milestone: true,
  stream: null,
  words: ['purpose'],
  nature: 'record',
  facts: ReceiveFacts,
  icon: 'tray-arrow-down',
  sentence: ({ from }, language) => ({ message: disclosureMessages.received, values: { unit: from.unit[language] } }),
  sender: ({ from }) => from.unit,
  announces: (_facts, { streamKind, begins }) => ({
    event: begins ? 'matter.arrived' : 'matter.answered',
    matter: streamKind,
  }),
  retainRule: 'disclosure',
});

/** The snapshot becomes the recipient's own document: a new stream with a reference of its own. Its free texts are sealed. */
export function receive(
  { at, letter, stream }: Delivery,
  kind: LetterKind,
  contents: SnapshotLetter,
  reference: string,
): ActDraft {
  const snapshot = z.parse(kind.boxed ?? kind.snapshot, contents.snapshot);
  const given = Object.keys(snapshot).filter((name) => snapshot[name] !== undefined);
  const words = given.filter((name) => kind.words.includes(name));
  const plain = given.filter((name) => !words.includes(name));
  const facts: ReceiveFacts = {
    letter,
    kind: contents.kind,
    reference,
    from: contents.from,
    ground: contents.ground,
    sentAt: contents.sentAt,
    snapshot: Object.fromEntries(plain.map((name) => [name, snapshot[name]])),
    words,
  };
  return receiveAct.draft({
    at,
    id: letter,
    stream,
    streamKind: kind.streamKind,
    facts,
    words: { ...Object.fromEntries(words.map((name) => [name, String(snapshot[name])])), purpose: contents.purpose },
    ground: contents.ground,
  });
}

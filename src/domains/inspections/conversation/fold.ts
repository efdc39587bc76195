import type { Act, ActDraft, RealmKey, TaskDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { receiveAct, type Sender } from '../../disclosures/public.ts';
import { acknowledgeConversationAct } from '../acts.ts';
import { inspectionMessages } from '../messages.ts';
import type { SpokenLanguage } from '../schema.ts';
import { ArrivedConversation } from '../visit-schema.ts';

/** A worker's conversation as it lies with the coordination unit that the worker has said yes to. The answers lie sealed. */
export type Conversation = {
  readonly reference: string;
  readonly letter: string;
  readonly from: Sender;
  readonly ground: string;
  readonly sentAt: string;
  readonly arrivedAt: string;
  readonly language: SpokenLanguage;
  /** Whether the box that it came in could be opened. */
  readonly isOpened: boolean;
  readonly hasSafeTime: boolean;
  readonly owner: string | null;
  readonly acknowledgedAt: string | null;
};

export function foldConversation(acts: readonly Act[]): Conversation {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('A conversation has not arrived.');
  const { snapshot, reference, letter, from, ground, sentAt, words } = root.facts;
  const taken = acts.find(acknowledgeConversationAct.is);
  return {
    reference,
    letter,
    from,
    ground,
    sentAt,
    arrivedAt: root.recordedAt,
    language: ArrivedConversation.pick({ language: true }).parse(snapshot).language,
    isOpened: words.includes('answers'),
    hasSafeTime: words.includes('safeTime'),
    owner: taken?.actor ?? null,
    acknowledgedAt: taken?.recordedAt ?? null,
  };
}

/** Minutes until somebody at the coordination unit should have taken it: a person waits who has asked for help. */
const minutesToTake = 60;

export function conversationTasks(stream: string, conversation: Conversation): readonly TaskDraft[] {
  const { owner, arrivedAt, from } = conversation;
  if (owner !== null) return [];
  return [
    {
      id: stream,
      kind: 'conversation.acknowledge',
      aboutKind: 'conversation',
      about: stream,
      dueAt: new Date(Date.parse(arrivedAt) + minutesToTake * 60_000).toISOString(),
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { unitSv: from.unit.sv, unitEn: from.unit.en },
    },
  ];
}

/** The decision to take it. Refused when somebody has. */
export function acknowledgeConversation(
  act: string,
  { id, at, conversation }: { readonly id: string; readonly at: RealmKey; readonly conversation: Conversation },
): ActDraft[] {
  if (conversation.owner !== null) throw new Problem('conflict', inspectionMessages.conversationIsTaken);
  return [
    acknowledgeConversationAct.draft({
      at,
      id: act,
      stream: id,
      facts: { letter: conversation.letter },
    }),
  ];
}

import type { Act } from '../../../kernel/act.ts';
import { receiveAct } from '../../disclosures/public.ts';
import { ArrivedConversation } from '../visit/schema.ts';
import { acknowledgeConversation } from './acts/acknowledge.ts';
import type { Conversation } from './conversation.ts';

export function foldConversation(acts: readonly Act[]): Conversation {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('A conversation has not arrived.');
  const { snapshot, reference, letter, from, ground, sentAt, words } = root.facts;
  const taken = acts.find(acknowledgeConversation.is);
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

import type { ActDraft, RealmKey } from '../../../../kernel/act.ts';
import { type Between, saidWithIt, send } from '../../../disclosures/public.ts';
import { standingGround } from '../../../knowledge/public.ts';
import { conversationLetter, type LetterIds } from '../../letters.ts';

/** What the ground is asked about: the answers, on the consent to exactly this unit that is given with them; null where none has been entered. */
export function answersCross(country: string) {
  const ground = standingGround('consent', country);
  return ground === null ? null : ({ ground, weighing: null, facts: ['answers'] } as const);
}
export const onTheYes = (between: Between): Between => ({ ...between, consented: () => saidWithIt(true) });

type TalkSent = LetterIds & { readonly at: RealmKey; readonly visit: string; readonly because: string };

/** The act by which the answers go. Nothing of what was said is in it: they travel in a box beside the letter. */
export const sendTalk = (
  { recipient }: Between,
  { at, visit, because, letter, sendAct, crossing }: TalkSent,
): ActDraft =>
  send({
    at,
    id: sendAct,
    crossing,
    letter,
    because,
    kind: conversationLetter.kind,
    about: { kind: 'visit', id: visit },
    to: recipient,
    ground: standingGround('consent', at.country) ?? 'not-entered',
    purpose: 'conversation',
    weighing: null,
    chosen: ['answers', 'safe-time', 'reach'],
    snapshot: null,
  });

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { send } from '../../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayUseDesk } from '../../access.ts';
import { type DeskReply, deskAnswerLetter } from '../../letter.ts';
import { assistanceMessages } from '../../messages.ts';
import { byPost, type Post } from '../../post.ts';
import { deskAnswers } from '../../schema.ts';
import type { Desk } from '../desk.ts';

const AnswerDesk = z.strictObject({
  act: ActEnvelope,
  answer: z.enum(deskAnswers),
  places: z.int().min(0).max(50),
  from: Day.nullable(),
});
type AnswerDesk = z.infer<typeof AnswerDesk>;

const Facts = AnswerDesk.omit({ act: true }).extend({ letter: Uuid, obstacle: z.string().nullable() });
type Facts = z.infer<typeof Facts>;

export const answerDesk: ActDef<'desk.answer', Facts, never> = defineAct({
  type: 'desk.answer',
  proof: 'disclosure',
  stream: 'desk-question',
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: assistanceMessages.deskAnswered }),
  retainRule: 'support',
});

/** No bed for men, or for a group, is counted in the whole country by this one code. */
const bedless = (need: string): string | null => (need.startsWith('bed-') ? 'OB-B08' : null);

/** The desk's answer. It may come again when something has changed; the newest counts. */
export const toAnswer: Doing<AnswerDesk, Here<Desk>, Here<Desk> & Post> = {
  act: answerDesk,
  input: AnswerDesk,
  roles: ['officer', 'lead'],
  may: mayUseDesk,
  possible: ({ state }) =>
    state.side === 'received' ? null : new Problem('forbidden', assistanceMessages.ownQuestion),
  refuses: ({ answer, places }, { at }) => {
    if (standingGround('support-desk', at.country) === null) return new Problem('conflict', groundMessages.notEntered);
    return answer === 'found' && places === 0 ? wrongAt('places', assistanceMessages.howMany) : null;
  },
  acts: ({ act, answer, places, from }, here) => {
    const ground = standingGround('support-desk', here.at.country);
    if (ground === null) return [];
    const { need, letter, head } = here.state;
    const obstacle = answer === 'none' ? bedless(need) : null;
    const snapshot: DeskReply = { question: letter, answer, places, from, obstacle };
    return [
      answerDesk.draft({
        at: here.at,
        id: act.id,
        stream: here.id,
        facts: { answer, places, from, letter, obstacle },
        ground,
        basedOn: [head],
      }),
      send({
        ...byPost(here),
        at: here.at,
        because: act.id,
        kind: deskAnswerLetter.kind,
        about: { kind: 'desk-question', id: here.id },
        ground,
        purpose: 'desk',
        chosen: Object.keys(snapshot),
        snapshot,
        isReply: true,
      }),
    ];
  },
};

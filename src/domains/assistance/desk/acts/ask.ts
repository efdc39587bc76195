import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Sender, send } from '../../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayUseDesk } from '../../access.ts';
import { deskQuestionLetter } from '../../letter.ts';
import { assistanceMessages } from '../../messages.ts';
import { byPost, type Post } from '../../post.ts';
import { DeskQuestion } from '../../schema.ts';

const AskDesk = z.strictObject({
  act: ActEnvelope,
  request: Uuid,
  toUnit: z.int().min(1),
  question: DeskQuestion,
});
type AskDesk = z.infer<typeof AskDesk>;

const Facts = DeskQuestion.extend({ reference: z.string(), letter: Uuid, to: Sender }).strict();
type Facts = z.infer<typeof Facts>;

export const askDesk: ActDef<'desk.ask', Facts, never> = defineAct({
  type: 'desk.ask',
  proof: 'disclosure',
  stream: 'desk-request',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  // A key of a chosen text is one word.
  sentence: ({ need }) => ({ message: assistanceMessages.deskAsked, values: { need: need.replaceAll('-', '') } }),
  retainRule: 'support',
});

type Asking = Post & { readonly id: string; readonly reference: string; readonly today: string };

/** The decision to ask the desk: a need, a region, a day. It does not show for whom. */
export const toAsk: Doing<AskDesk, InFile, InFile & Asking> = {
  act: askDesk,
  input: AskDesk,
  roles: ['officer', 'lead'],
  may: mayUseDesk,
  refuses: ({ question }, { at, today }) => {
    if (standingGround('support-desk', at.country) === null) return new Problem('conflict', groundMessages.notEntered);
    return question.by < today ? wrongAt('question.by', assistanceMessages.dayPassed) : null;
  },
  acts: ({ act, question }, here) => {
    const ground = standingGround('support-desk', here.at.country);
    if (ground === null) return [];
    return [
      askDesk.draft({
        at: here.at,
        id: act.id,
        stream: here.id,
        facts: { ...question, reference: here.reference, letter: here.letter, to: here.to.name },
        ground,
      }),
      send({
        ...byPost(here),
        at: here.at,
        because: act.id,
        kind: deskQuestionLetter.kind,
        about: { kind: 'desk-request', id: here.id },
        ground,
        purpose: 'desk',
        chosen: Object.keys(question),
        snapshot: question,
      }),
    ];
  },
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { Sender, send } from '../../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayFollowPeriod } from '../../access.ts';
import { type PeriodRequest, requestLetter } from '../../letter.ts';
import { assistanceMessages } from '../../messages.ts';
import { byPost, type Post } from '../../post.ts';
import { inPeriod, type Period } from '../period.ts';

const RequestPeriod = z.strictObject({ act: ActEnvelope, toUnit: z.int().min(1) });
type RequestPeriod = z.infer<typeof RequestPeriod>;

const Facts = z.strictObject({ to: Sender, letter: Uuid, on: Day });
type Facts = z.infer<typeof Facts>;

export const requestPeriod: ActDef<'reflection-period.request', Facts, never> = defineAct({
  type: 'reflection-period.request',
  proof: 'disclosure',
  milestone: true,
  stream: 'reflection-period',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: assistanceMessages.requested, values: { unit: to.unit[language] } }),
  retainRule: 'support',
});

/** To whom it goes, and the act by which the person consented to that; null where they have not. */
type Requesting = Post & { readonly today: string; readonly toKind: string; readonly yes: string | null };

/** The decision to ask a social welfare board to apply. It rests on the person's consent for that board, and carries an alias. */
export const toRequest: Doing<RequestPeriod, Here<Period>, Here<Period> & Requesting> = {
  act: requestPeriod,
  input: RequestPeriod,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  possible: ({ state }) => (state.state === 'wished' ? null : new Problem('conflict', assistanceMessages.notWished)),
  refuses: (_input, { at, toKind, yes }) => {
    if (standingGround('consent', at.country) === null) return new Problem('conflict', groundMessages.notEntered);
    if (toKind !== 'social-services') return wrongAt('toUnit', assistanceMessages.boardOnly);
    return yes === null ? new Problem('conflict', assistanceMessages.noYes) : null;
  },
  acts: ({ act }, here) => {
    const ground = standingGround('consent', here.at.country);
    if (ground === null) return [];
    const { alias, language, wishedOn } = here.state;
    const snapshot: PeriodRequest = { alias, language, wishedOn: wishedOn ?? here.today };
    return [
      requestPeriod.draft({
        ...inPeriod(here, act),
        facts: { to: here.to.name, letter: here.letter, on: here.today },
        ground,
      }),
      send({
        ...byPost(here),
        at: here.at,
        because: act.id,
        kind: requestLetter.kind,
        about: { kind: 'reflection-period', id: here.id },
        ground,
        purpose: 'reflection-period',
        chosen: Object.keys(snapshot),
        snapshot,
        consent: here.yes,
      }),
    ];
  },
};

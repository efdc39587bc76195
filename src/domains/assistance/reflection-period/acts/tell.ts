import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { Sender, send } from '../../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayFollowPeriod } from '../../access.ts';
import { StayUntil, stayUntilLetter } from '../../letter.ts';
import { assistanceMessages } from '../../messages.ts';
import { byPost, type Post } from '../../post.ts';
import { inPeriod, type Period } from '../period.ts';
import { whatToTell } from '../what-to-tell.ts';

const TellPeriod = z.strictObject({ act: ActEnvelope });
type TellPeriod = z.infer<typeof TellPeriod>;

/** `letter` is the request that it answers. */
const Facts = StayUntil.pick({ state: true }).extend({ to: Sender, letter: Uuid }).strict();
type Facts = z.infer<typeof Facts>;

export const tellCoordinator: ActDef<'reflection-period.tell', Facts, never> = defineAct({
  type: 'reflection-period.tell',
  proof: 'disclosure',
  stream: 'reflection-period',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: assistanceMessages.told, values: { unit: to.unit[language] } }),
  retainRule: 'support',
});

/** What a period answers the coordinator who asked for it; null where there is nothing, or no one asked. */
function toldOf(period: Period, today: string): StayUntil | null {
  const state = whatToTell(period);
  if (state === null || period.request === null) return null;
  const on = state === 'applied' ? period.appliedOn : state === 'extended' ? period.extendedOn : period.decidedOn;
  const runs = state === 'granted' || state === 'extended';
  return {
    request: period.request,
    state,
    on: on ?? today,
    until: runs ? period.lastDay : null,
    endsAt: runs ? period.endsAt : null,
  };
}

/** The decision to answer the coordinator who asked: a state and a day. What became of a person is sent on their consent alone. */
export const toTell: Doing<
  TellPeriod,
  Here<Period>,
  Here<Period> & Post & { readonly yes: string | null; readonly today: string }
> = {
  act: tellCoordinator,
  input: TellPeriod,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  possible: ({ state }) =>
    whatToTell(state) === null || state.request === null
      ? new Problem('conflict', assistanceMessages.nothingToTell)
      : null,
  refuses: (_input, { at, yes }) => {
    if (standingGround('consent', at.country) === null) return new Problem('conflict', groundMessages.notEntered);
    return yes === null ? new Problem('conflict', assistanceMessages.noYes) : null;
  },
  acts: ({ act }, here) => {
    const snapshot = toldOf(here.state, here.today);
    const ground = standingGround('consent', here.at.country);
    if (snapshot === null || ground === null) return [];
    return [
      tellCoordinator.draft({
        ...inPeriod(here, act),
        facts: { to: here.to.name, letter: snapshot.request, state: snapshot.state },
        ground,
      }),
      send({
        ...byPost(here),
        at: here.at,
        because: act.id,
        kind: stayUntilLetter.kind,
        about: { kind: 'reflection-period', id: here.id },
        ground,
        purpose: 'reflection-period',
        chosen: Object.keys(snapshot),
        snapshot,
        consent: here.yes,
        isReply: true,
      }),
    ];
  },
};

import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { moneyMessages } from '../messages.ts';
import { CoFundingFacts, coFundingKinds, Minor } from '../money-schema.ts';

const SetCoFunding = z.strictObject({
  act: ActEnvelope,
  source: Uuid,
  /** An organisation, never a person. */
  who: line(160),
  kind: z.enum(coFundingKinds),
  promised: Minor.min(0),
  received: Minor.min(0),
  on: Day,
  note: text(300).nullable(),
});
type SetCoFunding = z.infer<typeof SetCoFunding>;

export const setCoFunding: ActDef<'programme.co-funding', CoFundingFacts, 'who' | 'note'> = defineAct({
  type: 'programme.co-funding',
  stream: 'programme',
  words: ['who', 'note'],
  nature: 'record',
  facts: CoFundingFacts,
  icon: 'handshake',
  sentence: () => ({ message: moneyMessages.coFundingSet }),
  retainRule: 'programme',
});

const most = 60;

/** What another organisation has promised beside the funder, in money or in kind, and what of it has come by a day. */
export const toSetCoFunding: Doing<SetCoFunding, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: setCoFunding,
  input: SetCoFunding,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: ({ state }) => (state.currency === null ? new Problem('conflict', moneyMessages.noCurrencyYet) : null),
  refuses: ({ source, on }, { state: { coFunding }, today }) => {
    if (on > today) return wrongAt('on', moneyMessages.dayToCome);
    return coFunding.length >= most && !coFunding.some(({ id }) => id === source)
      ? new Problem('conflict', moneyMessages.tooManySources)
      : null;
  },
  acts: ({ act, who, note, ...facts }, { today: _, ...here }) => [
    setCoFunding.draft({ ...inProgramme(here, act), facts, words: { who, note } }),
  ],
};

import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { campaignMessages } from '../messages.ts';
import type { Nameable } from '../what-is-wrong.ts';
import { factsOf, PlanInput, Planned, planProblem, wordsOf } from './plan.ts';

const CreateCampaign = PlanInput.extend({ campaign: Uuid }).strict();
type CreateCampaign = z.infer<typeof CreateCampaign>;

const Facts = Planned.extend({
  reference: z.string(),
  /** The word of its short address: public, since it is printed. */
  code: z.string(),
});
type Facts = z.infer<typeof Facts>;

export const createCampaign: ActDef<'campaign.create', Facts, 'name' | 'aim' | 'ownWords'> = defineAct({
  type: 'campaign.create',
  stream: 'campaign',
  words: ['name', 'aim', 'ownWords'],
  nature: 'decision',
  facts: Facts,
  icon: 'flag',
  sentence: () => ({ message: campaignMessages.created }),
  retainRule: 'programme',
});

type Beginning = InFile & {
  readonly id: string;
  readonly reference: string;
  readonly code: string;
  readonly known: Nameable;
};

/** A campaign begins with its aim, its group, its messages and its days. Who makes it is responsible. */
export const toCreateCampaign: Doing<CreateCampaign, InFile, Beginning> = {
  act: createCampaign,
  input: CreateCampaign,
  roles: campaignRoles,
  may: mayWriteCampaign,
  refuses: (plan, { known }) => planProblem(plan, known),
  acts: ({ act, ...plan }, { id, at, reference, code }) => [
    createCampaign.draft({
      ...{ at, id: act.id, stream: id },
      facts: { reference, code, plan: factsOf(plan) },
      words: wordsOf(plan),
    }),
  ],
};

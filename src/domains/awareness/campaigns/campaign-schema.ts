import { z } from 'zod';
import { ActEvent, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { ResponsibleShown } from '../../access/public.ts';
import { obstacleNames } from '../../caseload/public.ts';
import { sectors } from '../../knowledge/public.ts';
import { materialNames } from '../material/kinds.ts';
import { TextKey } from '../texts/text.ts';
import { FollowedShown } from './followed/followed-schema.ts';

/** Whom a campaign is for. */
export const campaignGroups = ['workers', 'employers', 'officers', 'public'] as const;
export type CampaignGroup = (typeof campaignGroups)[number];

export const channelKinds = ['posters', 'handed-out', 'meeting', 'social-media', 'press', 'web', 'other'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const campaignStates = ['planned', 'running', 'over', 'closed'] as const;
export type CampaignState = (typeof campaignStates)[number];

const obstacleCodes = Object.keys(obstacleNames) as [keyof typeof obstacleNames, ...(keyof typeof obstacleNames)[]];

export const CampaignLanguage = z.string().regex(/^[a-z]{2}$/);

/** A line of the budget of a programme, which pays: sums stand there and nowhere else. */
const BudgetLine = z.strictObject({ programme: Uuid, line: z.string().min(1).max(60) });

/** What is planned, without its words. */
export const PlanFacts = z.strictObject({
  group: z.enum(campaignGroups),
  obstacle: z.enum(obstacleCodes).nullable(),
  sector: z.enum(sectors).nullable(),
  languages: z.array(CampaignLanguage).max(40),
  from: Day,
  to: Day,
  /** Texts of the catalogue, which are reviewed and signed by others. */
  texts: z.array(TextKey).max(40),
  budget: BudgetLine.nullable(),
});
export type PlanFacts = z.infer<typeof PlanFacts>;

/** Who should know or do what, and messages in the campaign’s own words. */
export const planWords = {
  name: line(120),
  aim: text(800),
  ownWords: text(1200).nullable(),
};

/** A plan as a person writes it. */
export const CampaignPlan = PlanFacts.extend(planWords);
export type CampaignPlan = z.infer<typeof CampaignPlan>;

export const mostPeople = 50_000_000;
export const People = z.int().min(0).max(mostPeople);

const Change = z.strictObject({ field: z.string(), before: z.array(z.unknown()), after: z.unknown() });

const Named = z.strictObject({ by: z.string(), source: z.string() });

const ChannelShown = z.strictObject({
  id: Uuid,
  kind: z.enum(channelKinds),
  name: z.string(),
  from: Day,
  to: Day,
  estimate: Named.extend({ people: People }).nullable(),
  counted: z.array(Named.extend({ act: Uuid, people: People, on: Day, what: z.string() })),
});
export type ChannelShown = z.infer<typeof ChannelShown>;

const SheetShown = z.strictObject({
  act: Uuid,
  kind: z.enum(materialNames),
  first: CampaignLanguage,
  second: CampaignLanguage.nullable(),
  version: z.string(),
  on: Day,
  /** Whether the sheet that is made today says the same. */
  isNow: z.boolean(),
});

const MessageShown = z.strictObject({
  key: TextKey,
  text: z.string(),
  languages: z.array(z.strictObject({ language: CampaignLanguage, isSigned: z.boolean() })),
});

export const CampaignRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  name: z.string(),
  aim: z.string(),
  group: z.enum(campaignGroups),
  sector: z.enum(sectors).nullable(),
  languages: z.array(CampaignLanguage),
  from: Day,
  to: Day,
  state: z.enum(campaignStates),
  responsible: z.string(),
  /** Together, as it was estimated and as it was counted; null where no one has entered any. */
  estimated: z.int().nullable(),
  counted: z.int().nullable(),
});
export type CampaignRow = z.infer<typeof CampaignRow>;

export const CampaignList = z.strictObject({ items: z.array(CampaignRow) });
export type CampaignList = z.infer<typeof CampaignList>;

const Choice = z.strictObject({ value: z.string(), label: z.string() });

/** What a plan chooses from: texts and languages of the country, and lines of the unit’s budgets. */
export const CampaignChoices = z.strictObject({
  texts: z.array(Choice),
  languages: z.array(Choice),
  budget: z.array(Choice),
});
export type CampaignChoices = z.infer<typeof CampaignChoices>;

export const CampaignShown = CampaignRow.extend({
  obstacle: z.enum(obstacleCodes).nullable(),
  ownWords: z.string().nullable(),
  texts: z.array(MessageShown),
  budget: z
    .strictObject({
      programme: Uuid,
      line: z.string(),
      label: z.string(),
      planned: z.int(),
      spent: z.int(),
      currency: z.string().nullable(),
    })
    .nullable(),
  /** The word of its short address. */
  code: z.string(),
  responsible: ResponsibleShown,
  channels: z.array(ChannelShown),
  sheets: z.array(SheetShown),
  calls: z.array(
    z.strictObject({
      act: Uuid,
      from: Day,
      to: Day,
      count: z.int(),
      line: z.string(),
      source: z.string(),
      by: z.string(),
    }),
  ),
  followed: FollowedShown,
  closed: z.strictObject({ on: Day, learnt: z.string(), next: z.string().nullable(), by: z.string() }).nullable(),
  choices: CampaignChoices,
  timeline: z.array(ActEvent.extend({ changes: z.array(Change).optional() })),
  isWithdrawn: z.boolean(),
  may: z.array(z.string()),
})
  .omit({ estimated: true, counted: true })
  .strict();
export type CampaignShown = z.infer<typeof CampaignShown>;

export const CampaignAnswer = z.strictObject({ campaign: CampaignShown, receipt: Receipt });
export type CampaignAnswer = z.infer<typeof CampaignAnswer>;

/** A list or a report as a download. */
export const CampaignFile = z.strictObject({ name: z.string(), type: z.string(), base64: z.base64() });

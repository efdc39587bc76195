import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { materialNames } from '../../material/kinds.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { CampaignLanguage } from '../campaign-schema.ts';
import { campaignMessages } from '../messages.ts';

const AddSheet = z.strictObject({
  act: ActEnvelope,
  kind: z.enum(materialNames),
  first: CampaignLanguage,
  second: CampaignLanguage.nullable(),
});
type AddSheet = z.infer<typeof AddSheet>;

const Facts = AddSheet.pick({ kind: true, first: true, second: true }).extend({
  /** A digest of what the sheet said on the day. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  on: Day,
});
type Facts = z.infer<typeof Facts>;

export const addCampaignSheet: ActDef<'campaign.sheet', Facts> = defineAct({
  type: 'campaign.sheet',
  stream: 'campaign',
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: () => ({ message: campaignMessages.sheetAdded }),
  retainRule: 'programme',
});

/** `version`: of what such a sheet says today; null where it is not made in these languages. */
type Adding = Here<Campaign> & { readonly today: string; readonly version: string | null };

/** A poster, leaflet or card that this campaign uses, as it reads today. */
export const toAddSheet: Doing<AddSheet, Here<Campaign>, Adding> = {
  act: addCampaignSheet,
  input: AddSheet,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: ({ kind, first, second }, { state, version }) => {
    if (version === null) return wrongAt('first', campaignMessages.sheetNotMade);
    const isThere = state.sheets.some(
      (one) => one.kind === kind && one.first === first && one.second === second && one.version === version,
    );
    return isThere ? wrongAt('kind', campaignMessages.sheetThere) : null;
  },
  acts: ({ act, ...sheet }, { today, version, ...here }) =>
    version === null
      ? []
      : [addCampaignSheet.draft({ ...inCampaign(here, act), facts: { ...sheet, version, on: today } })],
};

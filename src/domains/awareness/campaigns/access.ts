import { type InFile, partIn } from '../../../kernel/part-in.ts';
import type { Who } from '../../../kernel/who.ts';

/** Those who answer for a programme run its campaigns. */
export const campaignRoles = ['programme-lead'] as const;

/** A campaign is read by the unit that runs it. It holds no matter of any person. */
export const mayReadCampaign = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

export const mayWriteCampaign = (who: Who, found: InFile): boolean =>
  partIn(who, found).some(({ mayWrite }) => mayWrite);

/** The list shows what the files of the reader have in it. */
export const mayListCampaigns = (): boolean => true;

import type { Domain } from '../../kernel/domain.ts';
import { campaignActs } from './campaigns/fold-campaign.ts';
import { reviewTexts } from './texts/acts/review.ts';
import { signTexts } from './texts/acts/sign.ts';
import { translateTexts } from './texts/acts/translate.ts';
import { withdrawTexts } from './texts/acts/withdraw.ts';

export const awareness = {
  name: 'awareness',
  acts: [
    ...[translateTexts, reviewTexts, signTexts, withdrawTexts],
    ...[campaignActs.created, campaignActs.changed, campaignActs.channels, campaignActs.reached, campaignActs.sheets],
    ...[campaignActs.calls, campaignActs.closed, campaignActs.handedOver, campaignActs.withdrawn],
  ],
} as const satisfies Domain;

import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Database } from '../../../platform/database/database.ts';
import { htmlAnswer, type PublicPage } from '../../../platform/pages/public-page.ts';
import { listPublishedProcessing, type PublishedProcessing } from '../../administration/public.server.ts';
import type { Activity } from '../processing/activities-file.ts';
import type { RunningSettings } from '../processing/record.ts';
import { privacyPage, termsPage } from './privacy-pages.ts';

/** Terms of use and the notice to staff: made again as soon as a setting has changed. */
export function privacyPages(given: {
  readonly database: Pick<Database, 'transaction'>;
  readonly activities: readonly Activity[];
  readonly running: RunningSettings;
  readonly today: () => string;
}): PublicPage[] {
  const { database, activities, running, today } = given;
  const agencies = (): Promise<PublishedProcessing[]> => database.transaction('cape_read', listPublishedProcessing);
  return [
    { name: 'terms', path: '/terms', respond: (request) => htmlAnswer(termsPage(request, running)) },
    {
      name: 'privacy',
      path: '/privacy',
      version: async () => sha256(JSON.stringify([today(), await agencies()])).toString('hex'),
      respond: async (request) =>
        htmlAnswer(privacyPage(request, { agencies: await agencies(), activities, running, today: today() })),
    },
  ];
}

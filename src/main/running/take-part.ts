import { takePartPages } from '../../domains/programme/public.server.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Runtime } from '../../platform/http/run.ts';
import type { PageAnswer } from '../../platform/pages/public-page.ts';
import type { Settings } from '../settings.ts';

/** Routes of those who take part in an event: the access matrix knows them as public. */
export const takePartRoutes = [
  'GET /take-part/:lang/:code',
  'GET /take-part/:lang/:code/:file',
  'GET /take-part/calendar/:lang/:name',
  'GET /take-part/page.css',
  'POST /take-part/:lang/:code',
] as const;

type TakingPart = {
  readonly database: Database;
  readonly runtime: Runtime;
  readonly demo: boolean;
  readonly settings: Pick<Settings, 'origin'>;
};

/** The pages of events, over the server as it runs. */
export const takePartOf = ({ database, runtime, demo, settings }: TakingPart) =>
  takePartPages({
    ...{ database, registry: runtime.registry, keys: runtime.keys, clock: runtime.clock },
    ...{ isDemo: demo, mails: runtime.mails ?? false, origin: settings.origin },
  });

type Busy = { readonly busy: (lang: string | undefined) => PageAnswer };

/** What a visitor is shown whose turn does not come: in the design of the pages that they are on. */
export const busyPageOf =
  (of: { readonly quiet: Busy; readonly takingPart: Busy; readonly surveyPages: Busy }) =>
  (lang: string | undefined, url: string): PageAnswer => {
    const page = url.startsWith('/take-part/') ? of.takingPart : url.startsWith('/survey/') ? of.surveyPages : of.quiet;
    return page.busy(lang);
  };

import { zoneIn } from '../../../../kernel/country.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import type { Database } from '../../../../platform/database/database.ts';
import { notNowOf } from '../../../../platform/database/not-now.ts';
import type { QuietPage, QuietRequest } from '../../../../platform/http/quiet-pages.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import type { LanguagesNow } from '../../../signals/public.server.ts';
import { codeIn } from '../short-code.ts';
import { countVisit, findBehind } from '../store.server.ts';
import { languageFor } from './language-for.ts';

type ShortAddresses = { readonly database: Pick<Database, 'transaction'>; readonly languages: LanguagesNow };

/** No one’s browser or proxy keeps where a short address led. */
const onTo = (location: string): PageAnswer => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { location },
});

/**
 * The short addresses of campaigns: each leads on to the pages for workers in the visitor’s language. A word that is no campaign’s leads there
 * too, so that a poster helps for as long as it hangs. Counted is that the address was opened: day, campaign, language, and nothing of the visitor.
 */
export function shortAddressPages({ database, languages }: ShortAddresses): readonly QuietPage[] {
  const respond = async ({ params, visit, now }: QuietRequest): Promise<PageAnswer> => {
    const asked = [...(params.lang ? [params.lang] : []), ...(visit?.languages ?? [])];
    const code = codeIn(params.code);
    try {
      const here = await languages.now();
      return await database.transaction('cape_public', async (tx) => {
        const found = code === null ? null : await findBehind(tx, code);
        const country = found?.country ?? null;
        const language = languageFor(asked, ['sv', 'en', ...here(country).map((one) => one.language)]);
        if (found && code !== null && visit?.isByPerson)
          await countVisit(tx, code, { language, day: dayIn(now, zoneIn(found.country)) });
        if (found?.group === 'employers') return onTo(`/employers/${found.country}`);
        return onTo(country === null ? `/work/${language}` : `/work/${language}-${country}`);
      });
    } catch (fault) {
      // In an outage nothing is counted, and the page is reached all the same.
      if (notNowOf(fault) === null) throw fault;
      return onTo(`/work/${languageFor(asked, ['sv', 'en'])}`);
    }
  };
  return ['/c/:code', '/c/:code/:lang'].map((path) => ({ method: 'GET', path, knowsVisit: true, respond }));
}

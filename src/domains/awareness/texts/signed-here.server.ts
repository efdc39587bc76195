import { sql } from 'kysely';
import { knownCountries } from '../../../kernel/country.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { notNowOf } from '../../../platform/database/not-now.ts';
import { oneReading } from '../../../platform/http/one-reading.ts';
import type { WorkerTalk } from '../../inspections/public.ts';
import type { LanguagesHere, LanguagesNow, WorkLanguage } from '../../signals/public.server.ts';
import { type TextCatalogue, textCatalogue } from './catalogue.server.ts';
import { officialPages, officialTalks } from './official-languages.server.ts';
import { listSigned, type SignedEntry, signedVersion } from './store.server.ts';

/** The files of knowledge: pages in other languages, drafts among them, and what workers read alone. */
export type ShippedLanguages = { readonly pages: readonly WorkLanguage[]; readonly talks: readonly WorkerTalk[] };

const ofCountry = (signed: readonly SignedEntry[], country: string | null): readonly SignedEntry[] =>
  signed.filter((one) => one.country === country);

/** Of each country once, as long as nothing is signed or withdrawn: pages ask at every visit. */
function byCountry(make: (country: string | null) => readonly WorkLanguage[]): LanguagesHere {
  const made = new Map<string | null, readonly WorkLanguage[]>();
  return (country) => {
    const languages = made.get(country) ?? make(country);
    made.set(country, languages);
    return languages;
  };
}

/**
 * The languages of the public pages. Whether something was signed or withdrawn is asked at each visit, so that it counts at once on every server;
 * the texts are read again only then. In production a draft is not there.
 */
export function languagesNow(
  database: Pick<Database, 'transaction'>,
  { pages, talks }: ShippedLanguages,
  inTraining: boolean,
): LanguagesNow {
  const catalogue = textCatalogue(pages, talks);
  const from = (signed: readonly SignedEntry[]): LanguagesHere =>
    byCountry((country) =>
      officialPages(pages, catalogue, ofCountry(signed, country)).filter(({ isDraft }) => inTraining || !isDraft),
    );
  let last = { version: '0', here: from([]) };
  const read = oneReading(() =>
    database.transaction('cape_public', async (tx) => {
      await sql`set transaction read only`.execute(tx);
      const version = await signedVersion(tx);
      return version === last.version ? last : { version, here: from(await listSigned(tx, knownCountries)) };
    }),
  );
  return {
    now: async () => {
      try {
        last = await read();
      } catch (fault) {
        // A page that is made without the database shows what was official last.
        if (notNowOf(fault) === null) throw fault;
      }
      return last.here;
    },
    lastKnown: () => last.here,
  };
}

/** The languages of the pages in a country, drafts among them, for what is printed from them. */
export const pagesIn = async (
  tx: Tx,
  country: string,
  pages: readonly WorkLanguage[],
  catalogue: TextCatalogue,
): Promise<readonly WorkLanguage[]> => officialPages(pages, catalogue, await listSigned(tx, [country]));

/** What workers read alone in a country, in each language: what was signed there in place of what the files have. */
export function talksHere({ pages, talks }: ShippedLanguages) {
  const catalogue = textCatalogue(pages, talks);
  return async (tx: Tx, country: string): Promise<readonly WorkerTalk[]> => {
    return officialTalks(talks, catalogue, await listSigned(tx, [country]));
  };
}

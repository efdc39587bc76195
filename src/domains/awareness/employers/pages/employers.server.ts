import { htmlAnswer, type PublicPage } from '../../../../platform/pages/public-page.ts';
import { countries, type Knowledge } from '../../../knowledge/public.ts';
import { priceAsked } from '../price-asked.ts';
import { chooseCountryPage, employersPage } from './employers-page.server.ts';

/** The pages for employers and buyers: without an account, without a script. `today`: rates of pay hold for days. */
export function employersPages(knowledge: Knowledge, today: () => string): readonly PublicPage[] {
  const version = async (): Promise<string> => today();
  return [
    {
      name: 'employers',
      path: '/employers',
      respond: ({ language }) => htmlAnswer(chooseCountryPage(language)),
    },
    {
      name: 'employers-country',
      path: '/employers/:country',
      asks: ['pay', 'hours', 'charges'],
      version,
      respond: ({ language, params, query }) => {
        const country = countries.find((one) => one === params.country);
        if (country === undefined) return htmlAnswer(chooseCountryPage(language), 404);
        return htmlAnswer(employersPage({ language, country, knowledge, today: today(), asked: priceAsked(query) }));
      },
    },
  ];
}

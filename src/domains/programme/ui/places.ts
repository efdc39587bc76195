import { useCountryName } from '../../../web/country-name.ts';
import { useLanguage } from '../../../web/formats.ts';

/** Countries that programmes are about and whose organisations take part in them: those of the Council of Europe and their neighbours. */
const countries = [
  ...[
    'AL',
    'AM',
    'AT',
    'AZ',
    'BA',
    'BE',
    'BG',
    'BY',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GE',
    'GR',
  ],
  ...[
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'KG',
    'KZ',
    'LT',
    'LU',
    'LV',
    'MD',
    'ME',
    'MK',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'RS',
  ],
  ...['SE', 'SI', 'SK', 'TJ', 'TR', 'UA', 'UZ'],
];
const currencies = ['CHF', 'CZK', 'DKK', 'EUR', 'GBP', 'HUF', 'ISK', 'NOK', 'PLN', 'RON', 'SEK', 'UAH', 'USD'];

type PlaceChoice = { readonly value: string; readonly label: string };

/** Countries by name, in the alphabet of the reader. */
export function useCountries(): readonly PlaceChoice[] {
  const name = useCountryName();
  const language = useLanguage();
  return countries
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** Currencies by their letters and name. */
export function useCurrencies(): readonly PlaceChoice[] {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'currency' });
  return currencies.map((value) => ({ value, label: `${value} ${names.of(value) ?? ''}`.trim() }));
}

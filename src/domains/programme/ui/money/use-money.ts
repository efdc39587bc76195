import { useFormats, useLanguage } from '../../../../web/formats.ts';
import { decimalsOf } from '../../money/decimals.ts';

/** An amount in the smallest unit of a currency, in words: SEK 12,500, in Swedish 12 500 SEK. Decimals are written where they are not nothing. */
export function useMoney(currency: string | null): (minor: number) => string {
  const { number } = useFormats();
  const language = useLanguage();
  if (currency === null) return number;
  const decimals = decimalsOf(currency);
  const unit = 10 ** decimals;
  return (minor) => {
    const isWhole = minor % unit === 0;
    const digits = isWhole ? 0 : decimals;
    const value = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(minor / unit);
    return language === 'sv' ? `${value} ${currency}` : `${currency} ${value}`;
  };
}

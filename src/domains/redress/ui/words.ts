import { currencyIn } from '../../../kernel/country.ts';
import { currencyName } from '../../../kernel/text/currency-names.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';

/** Sums and days as the reader's language writes them. Sums are in the money of the claim; in a list of one's own, of the agency's country. */
export function useSums(of: { readonly currency: string } | null = null) {
  const formats = useFormats();
  const say = useText();
  const { country } = useSession();
  const currency = of?.currency ?? currencyIn(country);
  return {
    /** What a form calls it. */
    currency: currencyName(currency, say),
    money: (sum: number): string => formats.money(sum, currency),
    /** With two decimals, for what an hour comes to. */
    withCents: (sum: number): string => formats.money(sum, currency, 'cents'),
    day: (day: string): string => formats.day(atNoon(day)),
    number: (value: number): string => formats.number(value),
  };
}

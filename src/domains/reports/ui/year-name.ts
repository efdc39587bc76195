import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { yearBegins } from './messages.ts';

/** What a year is called: by its number, or by the month in which it begins. */
export function useYearName(): (period: string) => string {
  const say = useText();
  const { months } = useFormats();
  return (period) => {
    const [year = '', month] = period.split('-');
    return month === undefined ? year : say(yearBegins, { month: months[Number(month) - 1] ?? month, year });
  };
}

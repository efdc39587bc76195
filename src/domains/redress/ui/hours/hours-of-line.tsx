import type { ReactElement } from 'react';
import { currencyIn } from '../../../../kernel/country.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { ClaimShown } from '../../schema.ts';
import { majorOf } from '../../wages/pay-table.ts';
import { unratedNote, wageKindNames } from '../../wages/wage-messages.ts';
import * as texts from './hours-messages.ts';

type Hours = NonNullable<ClaimShown['lines'][number]['hours']>;

/** Minutes as hours with one decimal. */
export const hoursIn = (minutes: number): number => Math.round(minutes / 6) / 10;

/** What a line that was calculated from hours rests on, and what each part of it comes to. */
export function HoursOfLine({ hours, country }: { hours: Hours; country: string }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const number = (minutes: number): string => formats.number(hoursIn(minutes));
  const money = (minor: number): string => formats.money(majorOf(minor, country), currencyIn(country));
  return (
    <>
      <span className="small quiet block-line">
        {say(texts.hoursOf, {
          documented: number(hours.minutes.documented),
          probable: number(hours.minutes.probable),
          claimed: number(hours.minutes.claimed),
          table: hours.table ?? hours.rateSource ?? '',
        })}
      </span>
      {hours.parts.length > 1 &&
        hours.parts.map((part) => (
          <span key={part.kind} className="small quiet block-line">
            {say(texts.partsOf, {
              kind: say(wageKindNames[part.kind]),
              documented: money(part.documented),
              probable: money(part.probable),
              claimed: money(part.claimed),
            })}
          </span>
        ))}
      {hours.unrated > 0 && (
        <span className="small quiet block-line">{say(unratedNote, { hours: number(hours.unrated) })}</span>
      )}
    </>
  );
}

import { type ReactElement, useMemo } from 'react';
import { currencyIn, decimalsIn } from '../../../../kernel/country.ts';
import { currencyName } from '../../../../kernel/text/currency-names.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { majorOf } from '../../wages/pay-table.ts';
import { wageGaps } from '../../wages/wage-gaps.ts';
import { evidenceNames, narrowTexts, roundingNote, unratedNote, wageKindNames } from '../../wages/wage-messages.ts';
import { grossKinds, isSome, type WageBasis, wageRange } from '../../wages/wage-range.ts';
import type { Minutes } from '../../wages/worked-minutes.ts';
import * as words from '../messages.ts';
import { MoneyTable } from '../money-table.tsx';
import * as texts from './hours-messages.ts';
import { hoursIn } from './hours-of-line.tsx';

/** What the hours come to as they are typed, and what would narrow it. */
export function HoursResult({ basis }: { basis: WageBasis | null }): ReactElement {
  const say = useText();
  return (
    <section className="hours-result" aria-labelledby="hours-result">
      <h4 id="hours-result">{say(texts.result)}</h4>
      {basis ? <Counted basis={basis} /> : <p className="quiet">{say(texts.nothingYet)}</p>}
    </section>
  );
}

function Counted({ basis }: { basis: WageBasis }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const { country } = basis;
  const { range, gaps } = useMemo(() => ({ range: wageRange(basis), gaps: wageGaps(basis) }), [basis]);
  const money = (minor: number): string =>
    formats.money(majorOf(minor, country), currencyIn(country), decimalsIn(country) > 0 ? 'cents' : undefined);
  const hours = (minutes: number): string => `${formats.number(hoursIn(minutes))} h`;
  const row = (key: string, head: string, of: Minutes, write: (value: number) => string) => ({
    ...{ key, head },
    cells: [write(of.documented), write(of.probable), write(of.claimed)],
  });
  return (
    <>
      <MoneyTable
        labelledBy="hours-result"
        columns={[
          { label: say(words.what) },
          { label: say(words.documented), isSum: true },
          { label: say(words.probable), isSum: true },
          { label: say(words.claimed), isSum: true },
        ]}
        rows={[
          row('hours', say(texts.hoursRow), range.minutes, hours),
          ...(isSome(range.overtime) ? [row('over', say(texts.overtimeRow), range.overtime, hours)] : []),
          ...grossKinds
            .filter((kind) => kind === 'unpaid-wage' || isSome(range.kinds[kind]))
            .map((kind) => row(kind, say(wageKindNames[kind]), range.kinds[kind], money)),
        ]}
        total={row('total', say(texts.total), range.gross, money)}
      />
      <p className="caption">
        {range.paid > 0
          ? say(texts.paid, { sum: money(range.paid), anHour: money(range.anHour.claimed ?? 0) })
          : say(texts.anHourUnknown)}{' '}
        {say(texts.wholeNote, { currency: currencyName(currencyIn(country), say) })}
      </p>
      {range.unrated.claimed > 0 && (
        <p className="unknown">{say(unratedNote, { hours: formats.number(hoursIn(range.unrated.claimed)) })}</p>
      )}
      {gaps.length > 0 && (
        <>
          <h4>{say(texts.narrow)}</h4>
          <ul className="hours-narrow">
            {gaps.slice(0, 6).map((gap) => (
              <li key={`${gap.month} ${gap.to}`}>
                {say(narrowTexts[gap.to], {
                  month: formats.month(atNoon(`${gap.month}-01`)),
                  hours: formats.number(hoursIn(gap.minutes)),
                  days: gap.days,
                  by: gap.by.map((one) => say(evidenceNames[one])).join(', '),
                  sum: money(gap.minor),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small quiet">{say(roundingNote)}</p>
    </>
  );
}

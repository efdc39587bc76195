import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNow } from '../../../web/clock.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { needNames } from '../code-messages.ts';
import { periodStateNames } from '../reflection-period/period-messages.ts';
import type { HelpInCase, PeriodRow, SupportRow } from '../schema.ts';
import { nextClock } from '../support/next-clock.ts';
import { helpOfCaseQuery } from './api.ts';
import { caseSectionTexts as texts } from './case-section-messages.ts';
import { stayTexts } from './stay-messages.ts';

/** On the page of a case: for each person what is arranged and what is not, the reflection period by its days, and what comes next. */
export default function HelpOfCase({ of }: { of: { readonly id: string } }): ReactElement {
  return (
    <Fetched of={useQuery(helpOfCaseQuery(of.id))} lines={3}>
      {(help) => <Help help={help} />}
    </Fetched>
  );
}

function Help({ help }: { help: HelpInCase }): ReactElement {
  const say = useText();
  const { periods } = help;
  const supports = [...help.supports].sort((a, b) => a.beganAt.localeCompare(b.beganAt));
  const alone = periods.filter(({ person }) => !supports.some((support) => support.person === person));
  if (supports.length === 0 && alone.length === 0) return <p className="quiet">{say(texts.none)}</p>;
  return (
    <>
      <ul className="rows">
        {supports.map((support) => (
          <SupportLine key={support.id} support={support} help={help} />
        ))}
        {alone.map((period) => (
          <li className="row" key={period.id}>
            <p className="when">{period.alias}</p>
            <div />
            <p className="end">
              <Period period={period} />
            </p>
          </li>
        ))}
      </ul>
      <p className="caption">{say(texts.independent)}</p>
    </>
  );
}

function SupportLine({ support, help }: { support: SupportRow; help: HelpInCase }): ReactElement {
  const say = useText();
  const periods = help.periods.filter(({ person }) => person === support.person);
  const count = (state: string): number => support.needs.filter((need) => need.state === state).length;
  return (
    <li className="row">
      <p className="when">
        <Link className="row-link" to="/app/persons/$id" params={{ id: support.person }}>
          {support.alias}
        </Link>
      </p>
      <div>
        <p>{say(texts.needs, { arranged: count('arranged'), open: count('open'), none: count('none-found') })}</p>
        <NextClock support={support} periods={periods} />
      </div>
      <p className="end">
        {periods.map((period) => (
          <Period key={period.id} period={period} />
        ))}
      </p>
    </li>
  );
}

function NextClock({ support, periods }: { support: SupportRow; periods: readonly PeriodRow[] }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  const clock = support.departure?.departure === 'left' ? null : nextClock({ ...support, periods });
  if (clock === null) return <p className="small quiet">{say(texts.noClock)}</p>;
  const date = shortDay(new Date(clock.at), now);
  const isLate = Date.parse(clock.at) < now.getTime();
  if (clock.need !== null) {
    const what = say(needNames[clock.need]);
    return <p className="small quiet">{say(isLate ? texts.needLate : texts.needNext, { what, date })}</p>;
  }
  return <p className="small quiet">{say(clock.what === 'period' ? texts.periodNext : texts.stayNext, { date })}</p>;
}

function Period({ period }: { period: PeriodRow }): ReactElement {
  const say = useText();
  return (
    <Link to="/app/reflection-period/$id" params={{ id: period.id }}>
      <Chip look={period.state === 'granted' ? 'done' : 'nothing'} icon={hourglass}>
        {period.day
          ? say(stayTexts.dayOf, period.day)
          : say(texts.period, { state: say(periodStateNames[period.state]) })}
      </Chip>
    </Link>
  );
}

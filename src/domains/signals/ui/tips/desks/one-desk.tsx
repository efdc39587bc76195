import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useId } from 'react';
import { now } from '../../../../../web/clock.ts';
import { Chip } from '../../../../../web/components/chip.tsx';
import { useFormats } from '../../../../../web/formats.ts';
import { useText } from '../../../../../web/text.tsx';
import { trackNames } from '../../../../access/public.ts';
import type { TipDesk, TipDesks } from '../../../tips/desks/shapes.ts';
import * as texts from './messages.ts';
import { Readers } from './readers.tsx';
import { SetTips } from './set-tips.tsx';

/** One unit: what is missing and what to do about it, its key, what waits, who reads. */
export function OneDesk({ of, all }: { of: TipDesk; all: TipDesks }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <section className="section tip-desk" aria-labelledby={heading}>
      <div className="tip-desk-head">
        <h2 id={heading}>{of.unit.name}</h2>
        {of.needs.length === 0 && of.wants.length > 0 && (
          <Chip look="done" icon={checkCircle}>
            {say(texts.complete)}
          </Chip>
        )}
      </div>
      {of.needs.length > 0 && <Needs of={of} />}
      <Facts of={of} />
      <SetTips key={JSON.stringify(of.wants)} of={all} unit={of.unit.id} />
      <Readers of={of} />
    </section>
  );
}

function Needs({ of }: { of: TipDesk }): ReactElement {
  const say = useText();
  return (
    <>
      <h3>{say(texts.needsTitle)}</h3>
      <ul className="tip-desk-needs">
        {of.needs.map((need) => (
          <li key={need}>
            <Chip look="attention" icon={warning}>
              {say(texts.needs[need].name, { count: of.waiting.unreadable })}
            </Chip>
            <p>{say(texts.needs[need].text)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ of: { unit, wants, key, awaiting, waiting } }: { of: TipDesk }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const day = (written: string): string => shortDay(new Date(`${written}T12:00:00Z`), now());
  return (
    <dl className="pairs">
      <Pair name={say(texts.takes)}>
        {wants.length === 0 && say(texts.noWish)}
        {wants.map(({ want, wholeCountry, counties }) => (
          <span key={want} className="tip-desk-lead">
            {say(texts.wants[want])}: {[...(wholeCountry ? [say(texts.wholeCountry)] : []), ...counties].join(', ')}
          </span>
        ))}
      </Pair>
      <Pair name={say(texts.shownAs)}>
        {unit.name}. <Link to="/app/administration/units">{say(texts.rename)}</Link>
      </Pair>
      <Pair name={say(texts.key)}>
        {key
          ? say(key.madeBy === null ? texts.keyOfUnknown : texts.keyOf, {
              name: key.madeBy ?? '',
              day: day(key.usedSince),
              track: say(trackNames[key.track]),
            })
          : say(texts.noKey)}
      </Pair>
      {awaiting.map(({ madeOn, madeBy }, at) => (
        <Pair key={`${madeOn} ${madeBy} ${String(at)}`} name={say(texts.waits)}>
          {say(texts.waitsOf, { name: madeBy ?? say(texts.formerReader), day: day(madeOn) })}
        </Pair>
      ))}
      <Pair name={say(texts.unopened)}>
        {waiting.since === null
          ? say(texts.noneUnopened)
          : say(texts.unopenedCount, { count: waiting.count, day: day(waiting.since), late: waiting.late })}
      </Pair>
    </dl>
  );
}

const Pair = (props: { name: string; children: ReactNode }): ReactElement => (
  <div>
    <dt>{props.name}</dt>
    <dd>{props.children}</dd>
  </div>
);

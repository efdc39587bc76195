import type { UseQueryResult } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { notFound, toList } from './plan/messages.ts';
import './inspections.css';

/** The id in the address of the page. */
export const useIdOfPage = (): string => useParams({ strict: false }).id ?? '';

/** A day that is known as `2026-02-05`, in the words of the reader. */
export function useDayWords(): (day: string) => string {
  const moment = useMoment();
  return (day) => moment({ from: `${day}T12:00:00.000Z`, to: null, precision: 'day' });
}

/** What was asked for, once it has come. A hidden one and a missing one end on the same page. */
export function Opened<Shown>(props: {
  of: UseQueryResult<Shown>;
  children: (shown: Shown) => ReactNode;
}): ReactElement {
  const say = useText();
  return (
    <Fetched
      of={props.of}
      title={say(notFound)}
      instead={
        <p>
          <Link to="/app/inspections">{say(toList)}</Link>
        </p>
      }
    >
      {props.children}
    </Fetched>
  );
}

/** One part of a page under its own heading. */
export function Part(props: { title: string; note?: string; id?: string; children: ReactNode }): ReactElement {
  const heading = useId();
  return (
    <section className="section" id={props.id} aria-labelledby={heading}>
      <h2 id={heading}>{props.title}</h2>
      {props.note && <p className="small quiet">{props.note}</p>}
      {props.children}
    </section>
  );
}

/** A line with an icon: what it says, and beneath it where it comes from. */
export function Fact(props: { icon: string; children: ReactNode; beneath?: ReactNode }): ReactElement {
  return (
    <li className="fact">
      <Icon of={props.icon} />
      <div>
        <p>
          <b>{props.children}</b>
        </p>
        {props.beneath && <p className="quiet">{props.beneath}</p>}
      </div>
    </li>
  );
}

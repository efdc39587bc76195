import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { obstacleNames } from '../../caseload/public.ts';
import type { VisitRow } from '../schema.ts';
import { useDay } from './days.ts';
import * as texts from './programme-messages.ts';

export function VisitList({ of }: { of: readonly VisitRow[] }): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  if (of.length === 0) return <p className="quiet">{say(texts.visitsNone)}</p>;
  return (
    <ul className="rows">
      {of.map((visit) => (
        <li className="row" key={visit.id}>
          <span className="when">
            {day(visit.from)}
            <span>{country(visit.country)}</span>
          </span>
          <span>
            <Link className="row-link" to="/app/programme/visits/$id" params={{ id: visit.id }}>
              {say(obstacleNames[visit.obstacle as keyof typeof obstacleNames])}
            </Link>
            <span className="small quiet"> {visit.obstacle}</span>
          </span>
          <span className="end">
            {say(texts.visitLine, { taken: visit.taken, seats: visit.seats })}
            <br />
            {visit.checked > 0
              ? say(texts.visitLasts, { lasts: visit.lasts, checked: visit.checked })
              : say(texts.visitNotYet)}
          </span>
        </li>
      ))}
    </ul>
  );
}

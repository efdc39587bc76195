import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { InspectionRow } from '../../shown-schema.ts';
import * as texts from './list-messages.ts';
import { noPlace, noTime } from './messages.ts';

/** One inspection in a list: when, where, what for, who leads. */
export function InspectionLine({ row }: { row: InspectionRow }): ReactElement {
  const say = useText();
  const { shortDay, time } = useFormats();
  const { nameOf } = useCodes('purposes');
  const at = row.startsAt ? new Date(row.startsAt) : null;
  return (
    <li className="row">
      <p className="when">
        {at ? <time dateTime={row.startsAt ?? ''}>{shortDay(at, now())}</time> : say(noTime)}
        {at && <span>{time(at)}</span>}
      </p>
      <div>
        <Link className="row-link" to="/app/inspections/$id" params={{ id: row.id }}>
          {row.workplaceName ?? say(noPlace)}
        </Link>
        <p className="small quiet">
          {[row.purpose && nameOf(row.purpose), row.municipality].filter(Boolean).join(', ')}
        </p>
      </div>
      <p className="end small">
        {row.state === 'planned' ? row.lead : say(row.state === 'ended' ? texts.stateEnded : texts.stateTaken)}
      </p>
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import type { CandidateList } from '../../candidates/schema.ts';
import { Part } from '../parts.tsx';
import * as texts from './messages.ts';

/** How far the next draw is, and how often what was drawn and what was chosen led further. */
export function DrawState({ of }: { of: CandidateList }): ReactElement {
  const say = useText();
  const { draw, rates } = of;
  if (!draw.draws)
    return (
      <Part title={say(texts.drawTitle)}>
        <p className="quiet">{say(texts.drawNever)}</p>
      </Part>
    );
  const lines = [
    { name: texts.chosenDrawn, rate: rates.drawn },
    { name: texts.chosenByReasons, rate: rates.others },
  ];
  return (
    <Part title={say(texts.drawTitle)} note={say(texts.drawWhy)}>
      <p>
        <b>{draw.due ? say(texts.drawDue) : say(texts.drawNotDue, { count: draw.before })}</b>{' '}
        {draw.putAside > 0 && say(texts.drawnAside, { count: draw.putAside })}
      </p>
      <p className="small quiet">{say(texts.ratesCaption)}</p>
      <ScrollTable
        caption={say(texts.ratesCaption)}
        columns={[say(texts.rateOf), { name: say(texts.rateVisited), isNumber: true }, say(texts.rateFound)]}
        rows={lines.map(({ name, rate }) => ({
          key: name.id,
          cells: [say(name), rate.visited, <Share key="share" of={rate} />],
        }))}
      />
    </Part>
  );
}

function Share({ of: { found, visited, lower, upper } }: { of: CandidateList['rates']['drawn'] }): ReactElement {
  const say = useText();
  const { percent } = useFormats();
  if (found === null || lower === null || upper === null)
    return <span className="unknown">{say(texts.rateHidden)}</span>;
  return <>{say(texts.rateShown, { found, visited, lower: percent(lower), upper: percent(upper) })}</>;
}

/** The lists that are drawn from, each with what was drawn. */
export function Pools({ of: { pools, draw } }: { of: CandidateList }): ReactElement | null {
  const say = useText();
  const { shortDay } = useFormats();
  const mayList = useMay('pool.list');
  if (!draw.draws && pools.length === 0) return null;
  return (
    <Part title={say(texts.poolsTitle)}>
      <ul className="rows">
        {pools.map(({ id, of: count, sector, listedAt, drawn }) => (
          <li className="row" key={id}>
            <p className="when">
              <time dateTime={listedAt}>{shortDay(new Date(listedAt), now())}</time>
            </p>
            <div>
              <Link className="row-link" to="/app/inspections/choose/lists/$id" params={{ id }}>
                {say(texts.poolLine, { count, sector: say(sectorNames[sector]) })}
              </Link>
            </div>
            <p className="end small">{drawn === null ? say(texts.poolWaits) : say(texts.poolDrawn, { name: drawn })}</p>
          </li>
        ))}
      </ul>
      {mayList && draw.draws && (
        <p className="actions not-on-paper">
          <Link className="button" to="/app/inspections/choose/lists/new">
            {say(texts.newPool)}
          </Link>
        </p>
      )}
    </Part>
  );
}

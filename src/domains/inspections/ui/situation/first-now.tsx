import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { situationsQuery } from '../choose/api.ts';
import { Part, useDayWords } from '../parts.tsx';
import * as texts from './messages.ts';

/** In a line what the unit prioritises today, with the way to why. */
export function FirstNow(): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const may = useMay('situation.list');
  const list = useQuery({ ...situationsQuery(), enabled: may });
  const holds = list.data?.items.find((one) => one.holds);
  return (
    <Part title={say(texts.situationTitle)}>
      {holds ? (
        <p>
          <b>{holds.sectors.map((sector) => say(sectorNames[sector])).join(', ')}</b>.{' '}
          <span className="quiet">
            {say(texts.period, { from: dayWords(holds.from), until: dayWords(holds.until) })}
          </span>
        </p>
      ) : (
        list.data && <p className="unknown">{say(texts.noneNow)}</p>
      )}
      <p>
        <Link to="/app/inspections/situation">{say(texts.readIt)}</Link>
      </p>
    </Part>
  );
}

import diceFive from '@phosphor-icons/core/regular/dice-five.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import type { CandidateList, CandidateRow } from '../../candidates/schema.ts';
import { reasonNames } from '../code-messages.ts';
import { Part } from '../parts.tsx';
import { originShown } from '../plan/reason-messages.ts';
import { FirstNow } from '../situation/first-now.tsx';
import { candidatesQuery } from './api.ts';
import { DrawState, Pools } from './draw-state.tsx';
import * as texts from './messages.ts';
import '../choosing.css';

/** Workplaces to choose among: what is prioritised, the draw, the candidates by their reasons, what was chosen. */
export default function ChoosePage(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const may = useMay('candidate.list');
  const mayPropose = useMay('candidate.propose');
  const list = useQuery({ ...candidatesQuery(), enabled: may });
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.chooseTitle)}>{say(texts.chooseTitle)}</PageHeading>
          <p className="quiet">{say(texts.chooseLead, { unit: unit.name })}</p>
        </div>
        {mayPropose && (
          <Link className="button primary not-on-paper" to="/app/inspections/choose/new">
            <Icon of={plus} />
            {say(texts.proposeTitle)}
          </Link>
        )}
      </div>
      {!may && <Forbidden />}
      {may && <FetchState of={list} lines={6} />}
      {list.data && <Lists of={list.data} />}
    </>
  );
}

function Lists({ of }: { of: CandidateList }): ReactElement {
  const say = useText();
  return (
    <>
      <FirstNow />
      <DrawState of={of} />
      <Part title={say(texts.openTitle)}>
        {of.items.length === 0 && <p className="unknown">{say(texts.noneOpen)}</p>}
        <ul className="rows">
          {of.items.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </Part>
      {of.chosen.length > 0 && <Chosen of={of.chosen} />}
      <Pools of={of} />
    </>
  );
}

function Row({ row }: { row: CandidateRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const told = row.reasons.map(({ kind, origin }) => `${say(reasonNames[kind])}: ${say(originShown[origin])}`);
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.proposedAt}>{shortDay(new Date(row.proposedAt), now())}</time>
      </p>
      <div>
        <Link className="row-link" to="/app/inspections/choose/$id" params={{ id: row.id }}>
          {row.workplaceName}
        </Link>
        <p className="small quiet">{[row.municipality, say(sectorNames[row.sector])].join(', ')}</p>
        {row.isPerson && <p className="small">{say(texts.soleTrader)}</p>}
        <ul className="small quiet reasons-told">
          {told.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two reasons may be given in the same words
            <li key={at}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="end small">
        {row.drawnOf === null ? (
          say(texts.independentCount, { count: row.independent })
        ) : (
          <>
            <Icon of={diceFive} /> {say(texts.drawnOutOf, { count: row.drawnOf })}
          </>
        )}
      </p>
    </li>
  );
}

function Chosen({ of }: { of: CandidateList['chosen'] }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return (
    <Part title={say(texts.chosenTitle)}>
      <ul className="rows">
        {of.map(({ id, workplaceName, chosenAt, drawn, due }) => (
          <li className="row" key={id}>
            <p className="when">
              <time dateTime={chosenAt}>{shortDay(new Date(chosenAt), now())}</time>
            </p>
            <div>
              <Link className="row-link" to="/app/inspections/choose/$id" params={{ id }}>
                {workplaceName}
              </Link>
            </div>
            <p className="end small">
              {say(drawn ? texts.chosenDrawn : due ? texts.chosenDue : texts.chosenByReasons)}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

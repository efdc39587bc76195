import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import type { PoolShown } from '../../candidates/schema.ts';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { timelineTitle, unverified } from '../plan/messages.ts';
import { poolQuery, usePoolCommand } from './api.ts';
import * as texts from './messages.ts';
import '../choosing.css';

/** A list with what was drawn from it, and how, so that anyone who reads it can draw again. */
export default function PoolPage(): ReactElement {
  const pool = useQuery(poolQuery(useIdOfPage()));
  return <Opened of={pool}>{(shown) => <Pool of={shown} />}</Opened>;
}

function Pool({ of }: { of: PoolShown }): ReactElement {
  const say = useText();
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.poolTitle)}>{say(texts.poolTitle)}</PageHeading>
          <p className="quiet">
            {say(texts.poolLine, { count: of.workplaces.length, sector: say(sectorNames[of.sector]) })}.{' '}
            {say(texts.within, { provision: of.basis.provision })} {!of.basis.verified && `(${say(unverified)})`}
          </p>
          {of.source && <p>{of.source}</p>}
        </div>
      </div>
      <DoneNote about={of.id} />
      <VisibilityStrip of={of.visibility} />
      {of.may.includes('pool.draw') && <Draw of={of} />}
      <HowDrawn of={of} />
      <Part title={say(texts.theList)}>
        <ol className="in-columns">
          {of.workplaces.map(({ name, municipality }) => (
            <li key={`${name}\n${municipality}`}>
              {name}, {municipality}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={say(timelineTitle)}>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </Part>
    </>
  );
}

function HowDrawn({ of }: { of: PoolShown }): ReactElement | null {
  const say = useText();
  const { drawn, workplaces } = of;
  if (!drawn) return null;
  return (
    <Part title={say(texts.howDrawn, { number: drawn.place + 1, name: workplaces[drawn.place]?.name ?? '' })}>
      <p className="wraps">
        {say(texts.howToCheck, { chance: drawn.chance, count: String(workplaces.length), rest: String(drawn.place) })}
      </p>
      <p className="actions">
        <Link className="button primary" to="/app/inspections/choose/$id" params={{ id: drawn.candidate }}>
          {say(texts.openDrawn)}
        </Link>
      </p>
    </Part>
  );
}

function Draw({ of }: { of: PoolShown }): ReactElement {
  const say = useText();
  const command = usePoolCommand();
  const [candidate] = useState(newId);
  async function send(): Promise<void> {
    await command.send({
      path: `/api/pools/${of.id}/draw`,
      label: texts.drawing,
      done: texts.didDraw,
      body: (act) => ({ act, candidate }),
    });
  }
  return (
    <ActForm
      command={command}
      send={send}
      button={say(texts.drawNow)}
      effect={say(texts.drawEffect)}
      label={say(texts.drawNow)}
    />
  );
}

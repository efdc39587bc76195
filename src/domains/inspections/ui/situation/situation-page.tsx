import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched, FetchState } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import type { SituationList, SituationShown } from '../../situation/schema.ts';
import { situationQuery, situationsQuery } from '../choose/api.ts';
import { Part, useDayWords } from '../parts.tsx';
import * as texts from './messages.ts';

/** The situation picture of one's unit: the one that holds today, and those before. */
export default function SituationPage(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const may = useMay('situation.list');
  const maySet = useMay('situation.set-priorities');
  const list = useQuery({ ...situationsQuery(), enabled: may });
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.situationTitle)}>{say(texts.situationTitle)}</PageHeading>
          <p className="quiet">{say(texts.situationLead, { unit: unit.name })}</p>
        </div>
        {maySet && (
          <Link className="button primary not-on-paper" to="/app/inspections/situation/new">
            {say(texts.newPicture)}
          </Link>
        )}
      </div>
      {!may && <Forbidden />}
      {may && <FetchState of={list} lines={6} />}
      {list.data && <Pictures of={list.data} />}
    </>
  );
}

function Pictures({ of: { items } }: { of: SituationList }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const holds = items.find((one) => one.holds);
  const [opened, setOpened] = useState<string | null>(null);
  const shown = opened ?? holds?.id;
  return (
    <>
      {!holds && <p className="unknown">{say(texts.noneNow)}</p>}
      {shown && <Picture key={shown} id={shown} />}
      {items.length > 0 && (
        <Part title={say(texts.earlier)}>
          <ul className="rows">
            {items.map((one) => (
              <li className="row" key={one.id}>
                <p className="when">{say(texts.period, { from: dayWords(one.from), until: dayWords(one.until) })}</p>
                <div>
                  <Button look="plain" onClick={() => setOpened(one.id)}>
                    {one.sectors.map((sector) => say(sectorNames[sector])).join(', ')}
                  </Button>
                </div>
                <p className="end small">{one.holds && say(texts.holdsNow)}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Picture({ id }: { id: string }): ReactElement {
  return (
    <Fetched of={useQuery(situationQuery(id))} lines={4}>
      {(picture) => <Priorities of={picture} />}
    </Fetched>
  );
}

function Priorities({ of }: { of: SituationShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const dayWords = useDayWords();
  return (
    <Part
      title={say(texts.period, { from: dayWords(of.from), until: dayWords(of.until) })}
      note={say(texts.setOn, { when: moment({ from: of.setAt, to: null, precision: 'day' }) })}
    >
      <DoneNote about={of.id} />
      <ol className="facts-list">
        {of.priorities.map(({ sector, restsOn, why, source }) => (
          <li key={sector} className="plan-entry">
            <p>
              <b>{say(sectorNames[sector])}</b>
            </p>
            <p>{why ?? <span className="unknown">{say(texts.textNotOpen)}</span>}</p>
            <p className="small quiet">
              {restsOn.map((one) => say(texts.restsOnNames[one])).join(', ')}. {source && say(texts.source, { source })}
            </p>
          </li>
        ))}
      </ol>
      <VisibilityStrip of={of.visibility} />
    </Part>
  );
}

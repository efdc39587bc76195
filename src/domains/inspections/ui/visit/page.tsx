import chat from '@phosphor-icons/core/regular/chat.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { Crossings } from '../../../disclosures/ui/public.tsx';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { afterTab } from '../after/messages.ts';
import { visitQuery } from '../api.ts';
import { toPlan, visitTab } from '../menu-messages.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import { factNames, handPersonOver, handToLeader } from '../plan/leader-messages.ts';
import { CapacityBar } from './capacity-bar.tsx';
import { Disagreements } from './disagreements.tsx';
import * as texts from './messages.ts';
import { Notes } from './notes.tsx';
import { Stopped } from './stopped.tsx';
import { WorthAsking } from './worth-asking.tsx';

/**
 * At the place of work: as what one acts, what can be done with the thumb, the own notes. Once one has left, what was noted
 * comes first.
 */
export default function VisitPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <Visit of={shown} />}</Opened>;
}

function Visit({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const may = (verb: string): boolean => of.may.includes(verb);
  const mayHandOver = useMay('suspicion.hand-over');
  const params = { id: of.id };
  return (
    <div className="reading">
      <CapacityBar basis={of.basis}>
        {may('sitting.change-capacity') && (
          <Link className="button" to="/app/inspections/visits/$id/capacity" params={params}>
            {say(texts.change)}
          </Link>
        )}
      </CapacityBar>
      <PageHeading tab={say(visitTab)}>{of.workplace.name}</PageHeading>
      <p className="quiet">
        {of.workplace.municipality}. {of.by}. {of.leftAt && say(texts.left, { time: time(new Date(of.leftAt)) })}
      </p>
      <DoneNote about={of.id} />
      {of.stopped.map((stopped) => (
        <Stopped key={stopped.id} of={stopped} />
      ))}
      <Disagreements of={of} />
      {of.leftAt && <Notes of={of} />}
      {may('inspection.observe') && (
        <nav className={`tiles not-on-paper ${of.leftAt ? 'are-after' : ''}`} aria-label={say(visitTab)}>
          <Tile to="note" id={of.id} icon={pencilLine} {...(of.leftAt ? {} : { look: 'primary' })}>
            {say(texts.sayIt)}
          </Tile>
          <Tile to="signs" id={of.id} icon={listChecks}>
            {say(texts.signs)}
          </Tile>
          <Tile to="talk" id={of.id} icon={chat}>
            {say(texts.talk)}
          </Tile>
          <Tile to="stop" id={of.id} icon={handPalm}>
            {say(texts.stop)}
          </Tile>
        </nav>
      )}
      {may('inspection.observe') && !of.leftAt && <WorthAsking of={of} />}
      <div className="actions not-on-paper">
        {may('visit.pass-on') && (
          <Link className="button primary" to="/app/inspections/visits/$id/leader" params={params}>
            {say(handToLeader)}
          </Link>
        )}
        {mayHandOver && (
          <Link className="button" to="/app/suspicions/new" search={{ visit: of.id }}>
            {say(handPersonOver)}
          </Link>
        )}
        {may('inspection.close') && (
          <Link className="button" to="/app/inspections/visits/$id/close" params={params}>
            {say(texts.leave)}
          </Link>
        )}
        <Link
          className={`button ${of.leftAt && !may('visit.pass-on') ? 'primary' : ''}`}
          to="/app/inspections/visits/$id/after"
          params={params}
        >
          {say(afterTab)}
        </Link>
        <Link className="button plain" to="/app/inspections/visits/$id/insight" params={params}>
          {say(texts.insight)}
        </Link>
        <Link className="button plain" to="/app/inspections/$id" params={{ id: of.inspection }}>
          {say(toPlan)}
        </Link>
      </div>
      {!of.leftAt && <Notes of={of} />}
      {of.handed.length > 0 && <Crossings crossings={of.handed} factName={(fact) => say(factNames[fact])} />}
      <VisibilityStrip of={of.visibility} />
    </div>
  );
}

const pages = {
  note: '/app/inspections/visits/$id/note',
  signs: '/app/inspections/visits/$id/signs',
  talk: '/app/inspections/visits/$id/talk',
  stop: '/app/inspections/visits/$id/stop',
} as const;

function Tile(props: {
  to: keyof typeof pages;
  id: string;
  icon: string;
  look?: 'primary';
  children: ReactNode;
}): ReactElement {
  return (
    <Link className={`tile ${props.look ?? ''}`} to={pages[props.to]} params={{ id: props.id }}>
      <Icon of={props.icon} />
      {props.children}
    </Link>
  );
}

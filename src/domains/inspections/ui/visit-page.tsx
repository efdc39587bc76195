import chat from '@phosphor-icons/core/regular/chat.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { DoneNote } from '../../../web/components/done-note.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import type { VisitShown } from '../shown-schema.ts';
import { visitQuery } from './api.ts';
import { CapacityBar } from './capacity-bar.tsx';
import { sortNames } from './code-messages.ts';
import { toPlan, visitTab } from './menu-messages.ts';
import { Opened, useIdOfPage } from './parts.tsx';
import { SignLine } from './sign-line.tsx';
import * as texts from './visit-messages.ts';

/** At the place of work: as what one acts, the own notes, and what can be done with the thumb. */
export default function VisitPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <Visit of={shown} />}</Opened>;
}

function Visit({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const may = (verb: string): boolean => of.may.includes(verb);
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
      <Notes of={of} />
      <p className="quiet">{say(texts.onlyYours)}</p>
      {may('inspection.observe') && (
        <nav className="tiles not-on-paper" aria-label={say(visitTab)}>
          <Tile to="note" id={of.id} icon={pencilLine} look="primary">
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
      <div className="actions not-on-paper">
        {may('inspection.close') && (
          <Link className="button" to="/app/inspections/visits/$id/close" params={params}>
            {say(texts.leave)}
          </Link>
        )}
        <Link className="button plain" to="/app/inspections/visits/$id/insight" params={params}>
          {say(texts.insight)}
        </Link>
        <Link className="button plain" to="/app/inspections/$id" params={{ id: of.inspection }}>
          {say(toPlan)}
        </Link>
      </div>
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

function Notes({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const { nameOf } = useCodes('observations');
  const at = (when: string) => <time dateTime={when}>{time(new Date(when))}</time>;
  const lines = [
    ...of.observations.map((one) => ({
      key: one.id,
      when: one.at,
      text: (
        <>
          <p>{one.note}</p>
          {one.signs.length > 0 && (
            <ul>
              {one.signs.map((sign) => (
                <SignLine key={sign.code} of={sign} name={nameOf(sign.code)} />
              ))}
            </ul>
          )}
          <p className="small quiet">
            {[
              one.place,
              one.photos > 0 && say(texts.photos, { count: one.photos }),
              one.sortedAs && say(sortNames[one.sortedAs]),
            ]
              .filter(Boolean)
              .join('. ')}
          </p>
        </>
      ),
    })),
    ...of.conversations.map((one) => ({
      key: one.id,
      when: one.at,
      text: <p>{say(texts.talkLine, { outcome: one.outcome, card: one.cardTaken ? 'yes' : 'no' })}</p>,
    })),
    {
      key: 'begun',
      when: of.begunAt,
      text: <p>{say(texts.wentIn, { said: of.announced ? 'yes' : 'no' })}</p>,
    },
  ].sort((a, b) => (a.when < b.when ? 1 : -1));
  return (
    <ol className="notes">
      {lines.map(({ key, when, text }) => (
        <li key={key}>
          {at(when)}
          <div>{text}</div>
        </li>
      ))}
    </ol>
  );
}

/** What one must not do any more, why, and what one can go on with. */
function Stopped({ of }: { of: VisitShown['stopped'][number] }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  return (
    <section className="stopped">
      <h2>{say(texts.stoppedTitle, { who: of.against ?? '' })}</h2>
      <p>{say(texts.stoppedSince, { time: time(new Date(of.at)) })}</p>
      <p>{say(texts.stoppedWhy)}</p>
      <p className="small quiet">{say(texts.stoppedLaw)}</p>
      <p>{say(texts.goOnWith)}</p>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { sectorNames } from '../../knowledge/public.ts';
import { numberMessages } from '../numbers/messages.ts';
import type { NumberShown, WorkplaceShown } from '../schema.ts';
import { workplaceQuery } from './api.ts';
import { ChainOf } from './chain.tsx';
import { Changes } from './changes.tsx';
import { Entries } from './entries.tsx';
import * as list from './list-messages.ts';
import { MattersOf } from './matters.tsx';
import * as texts from './page-messages.ts';
import { Part } from './part.tsx';
import { placeWords, roleWords, statusWords } from './words.ts';
import './workplaces.css';

/** The record of one firm: what is known, whom it works for, and what the unit has about it. */
export default function WorkplacePage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(workplaceQuery(id));
  return (
    <Fetched
      of={found}
      title={say(texts.notFound)}
      instead={
        <p>
          <Link to="/app/workplaces">{say(texts.toList)}</Link>
        </p>
      }
    >
      {(workplace) => <Workplace key={workplace.id} of={workplace} />}
    </Fetched>
  );
}

function Workplace({ of }: { of: WorkplaceShown }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="small not-on-paper">
        <Link to="/app/workplaces">{say(texts.toList)}</Link>
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.tab, { reference: of.reference })}>{of.firm.name}</PageHeading>
          <p className="quiet">
            <bdi className="code">{of.reference}</bdi> · {say(statusWords[of.status])}
          </p>
        </div>
      </div>
      <DoneNote about={of.id} />
      {of.into && (
        <p className="lead">
          {say(texts.intoNote, { reference: of.into.reference })}{' '}
          <Link to="/app/workplaces/$id" params={{ id: of.into.id }}>
            {say(texts.openInto)}
          </Link>
        </p>
      )}
      <VisibilityStrip of={of.visibility} />
      <div className="columns">
        <div>
          <About of={of} />
          <Part title={say(texts.placesTitle)}>
            <Entries
              of={of}
              lines={of.places.map((place) => ({
                ...place,
                text: [say(placeWords[place.kind]), place.street, place.municipality, place.countyName]
                  .filter(Boolean)
                  .join(', '),
              }))}
            />
          </Part>
          <ChainOf of={of} />
          <Part title={say(texts.peopleTitle)}>
            <Entries
              of={of}
              lines={of.persons.map((person) => ({
                ...person,
                text: `${say(roleWords[person.role])}: ${person.name ?? say(texts.notKnown)}`,
              }))}
            />
          </Part>
          <Part title={say(texts.vehiclesTitle)}>
            <Entries
              of={of}
              lines={of.vehicles.map((vehicle) => ({
                ...vehicle,
                text: [vehicle.registration, vehicle.country].filter(Boolean).join(', '),
              }))}
            />
          </Part>
          <MattersOf of={of} />
          {of.merged.length > 0 && (
            <Part title={say(texts.mergedTitle)}>
              <ul className="entries">
                {of.merged.map(({ id, name, reference }) => (
                  <li key={id}>
                    <span>
                      <Link to="/app/workplaces/$id" params={{ id }}>
                        {name}
                      </Link>{' '}
                      <bdi className="code small">{reference}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Part title={say(texts.timelineTitle)}>
            <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => fieldNames(field, say)} />
          </Part>
        </div>
        <aside aria-label={say(texts.asideLabel)}>
          <Changes of={of} />
        </aside>
      </div>
    </>
  );
}

const fields: Readonly<Record<string, Message>> = {
  name: list.colName,
  country: list.colCountry,
  organisationNumber: list.colNumber,
  vatNumber: list.colVat,
  sector: list.sector,
};

function fieldNames(field: string, say: ReturnType<typeof useText>): string {
  const text = fields[field];
  return text ? say(text) : field;
}

function About({ of }: { of: WorkplaceShown }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const { firm, checks } = of;
  return (
    <Part title={say(texts.aboutTitle)}>
      <dl className="pairs facts">
        <Fact name={say(texts.country)}>{countryName(firm.country)}</Fact>
        <Fact name={say(texts.number)}>
          <FirmNumber written={firm.organisationNumber} check={checks.organisationNumber} />
        </Fact>
        <Fact name={say(texts.vat)}>
          <FirmNumber written={firm.vatNumber} check={checks.vatNumber} />
        </Fact>
        <Fact name={say(texts.sector)}>{say(sectorNames[firm.sector])}</Fact>
      </dl>
    </Part>
  );
}

function Fact(props: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function FirmNumber(props: { written: string | null; check: NumberShown | null }): ReactElement {
  const say = useText();
  const { written, check } = props;
  if (written === null) return <span className="unknown">{say(texts.notKnown)}</span>;
  return (
    <>
      <bdi className="code">{written}</bdi>
      {check && <p className="small quiet">{say(numberMessages[check.state])}</p>}
    </>
  );
}

import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { now } from '../../../../../web/clock.ts';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Go, Screen } from '../../../../../web/field/screen.tsx';
import { useMoment } from '../../../../../web/moment.ts';
import { noteUnderWay } from '../../../../../web/offline/under-way.ts';
import { failureOf, get } from '../../../../../web/sending/request.ts';
import { useText } from '../../../../../web/text.tsx';
import { zoneHere } from '../../../../../web/wall-clock.ts';
import { FieldList } from '../../../field/bundle-schema.ts';
import { byDay } from '../../../field/by-day.ts';
import { useInspection } from '../inspection.ts';
import { Unsent } from '../live/unsent.tsx';
import type { Phone } from '../phone/phone.ts';
import { SessionNeeded } from '../phone/session-needed.tsx';
import * as texts from '../phone/start-messages.ts';
import { phoneTitle } from './brief-messages.ts';

type Planned = z.infer<typeof FieldList>['items'][number];

/** What is on the phone, and, with a network, what can be downloaded. */
export function InspectionList({ phone }: { phone: Phone }): ReactElement {
  const say = useText();
  const [wants, setWants] = useState(phone.bundles.length === 0);
  useEffect(() => void noteUnderWay(null), []);
  return (
    <Screen
      title={say(texts.listTitle)}
      bottom={wants ? null : <Press onClick={() => setWants(true)}>{say(texts.toFetch)}</Press>}
    >
      <section aria-labelledby="on-phone">
        <h2 id="on-phone">{say(texts.onPhone)}</h2>
        {phone.bundles.length === 0 && <p className="quiet">{say(texts.nothingOnPhone)}</p>}
        <ul className="cards">
          {phone.bundles.map((bundle) => (
            <BundleCard key={bundle.key} bundle={bundle} />
          ))}
        </ul>
      </section>
      {wants && (
        <section aria-labelledby="to-fetch">
          <h2 id="to-fetch">{say(texts.toFetch)}</h2>
          <SessionNeeded lead={texts.signInToFetch}>{() => <ToFetch phone={phone} />}</SessionNeeded>
        </section>
      )}
      <Unsent phone={phone} />
      <Go to="/phone" className="press plain">
        <span>{say(phoneTitle)}</span>
      </Go>
    </Screen>
  );
}

function BundleCard({ bundle }: { bundle: Phone['bundles'][number] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  // What it is about is sealed with the rest.
  const of = useInspection(bundle.key);
  const name = of?.pack.plan.workplace?.name;
  const isUnderWay = of?.visit?.leftAt === null;
  const lines = (
    <>
      <span className="card-name">{name ?? say(texts.noPlace)}</span>
      <span className="small quiet">{say(texts.fetchedAt, { time: when(bundle.downloadedAt) })}</span>
      <span className="small quiet">
        {bundle.isReadable ? say(texts.staysUntil, { time: when(bundle.expiresAt) }) : say(texts.expired)}
      </span>
    </>
  );
  return (
    <li className="card">
      {bundle.isReadable ? (
        <Go to={`/i/${bundle.key}${isUnderWay ? '/live' : ''}`} className="card-link">
          {lines}
        </Go>
      ) : (
        <div className="card-link">{lines}</div>
      )}
    </li>
  );
}

function ToFetch({ phone }: { phone: Phone }): ReactElement {
  const [planned, setPlanned] = useState<readonly Planned[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const say = useText();
  const failedWith = (error: unknown): void => {
    const failure = failureOf(error);
    setFailed(failure.kind === 'refused' ? failure.sentence : say(texts.noNetworkNow));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the list comes
  useEffect(() => {
    void get('/api/field/inspections', FieldList)
      .then(({ items }) => setPlanned(items))
      .catch(failedWith);
  }, []);
  if (failed !== null)
    return (
      <p className="problem" role="alert">
        {failed}
      </p>
    );
  if (planned === null) return <p className="quiet">{say(texts.making)}</p>;
  const here = new Set(phone.bundles.flatMap(({ inspection, isReadable }) => (isReadable ? [inspection] : [])));
  const ready = planned.filter(({ place }) => place !== null);
  if (ready.length === 0) return <p className="quiet">{say(texts.nothingPlanned)}</p>;
  return (
    <>
      {byDay(ready, now(), zoneHere()).map(({ day, items }) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <h3 id={`on-${day}`}>{say(texts.dayNames[day])}</h3>
          <ul className="cards">
            {items.map((one) => (
              <PlannedCard key={one.id} of={one} isHere={here.has(one.id)}>
                <Press look="primary" describedBy={`place-${one.id}`} onClick={() => goTo(`/take/${one.id}`)}>
                  {say(texts.openPlan)}
                </Press>
              </PlannedCard>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PlannedCard(props: { of: Planned; isHere: boolean; children: ReactNode }): ReactElement {
  const { of, isHere, children } = props;
  const say = useText();
  const moment = useMoment();
  const { id, startsAt, place, municipality, lead, units } = of;
  return (
    <li className="card">
      <p className="card-place" id={`place-${id}`}>
        {place}
      </p>
      <p className="small quiet">
        {municipality} · {startsAt ? moment({ from: startsAt, to: null, precision: 'minute' }) : say(texts.noTime)}
      </p>
      <p className="small quiet">{say(texts.ledBy, { unit: lead })}</p>
      {units.length > 0 && <p className="small quiet">{say(texts.startVisit, { units: units.join(', ') })}</p>}
      {isHere && <p className="small quiet">{say(texts.isHere)}</p>}
      {children}
    </li>
  );
}

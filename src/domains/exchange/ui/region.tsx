import fileCsv from '@phosphor-icons/core/regular/file-csv.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { obstacleNames, stageNames } from '../../caseload/public.ts';
import type { Cell, RegionShown } from '../region-schema.ts';
import { regionQuery } from './api.ts';
import { ClaimsFetched } from './claims-fetched.tsx';
import * as menu from './menu-messages.ts';
import * as texts from './region-messages.ts';
import { title as standardsTitle } from './standards-messages.ts';
import './exchange.css';

/** Two countries on one obstacle: what each contributed, and what each has published, beside each other. */
export default function Region(): ReactElement {
  const region = useQuery(regionQuery());
  return <ClaimsFetched of={region}>{(data) => <Shown of={data} />}</ClaimsFetched>;
}

function Shown({ of }: { of: RegionShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const mayLook = useMay('caseload.look');
  const dayOf = (text: string): string => day(atNoon(text));
  return (
    <>
      <p className="identity">
        <span>
          {say(texts.obstacleOf, {
            name: say(obstacleNames[of.obstacle as keyof typeof obstacleNames]),
            code: of.obstacle,
            from: dayOf(of.from),
            to: dayOf(of.to),
          })}
        </span>
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={say(menu.regionTitle)}>{say(menu.regionTitle)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
        </div>
        {mayLook && (
          <div className="actions not-on-paper">
            <Link className="button" to="/app/region/caseload">
              <Icon of={fileCsv} />
              {say(menu.caseloadLink)}
            </Link>
            <Link className="button" to="/app/region/standards">
              <Icon of={listChecks} />
              {say(standardsTitle)}
            </Link>
          </div>
        )}
      </div>
      {of.invented && (
        <div className="notice region-notice">
          <Icon of={warning} />
          <p>{say(texts.invented)}</p>
        </div>
      )}
      {of.countries.length === 0 && <p className="unknown">{say(texts.nobodyYet)}</p>}
      <div className="region-countries">
        {of.countries.map((country) => (
          <Country key={country.country} of={country} />
        ))}
      </div>
      <section className="section" aria-labelledby="learn">
        <h2 id="learn">{say(texts.learnTitle)}</h2>
        <p>{say(texts.learnText)}</p>
        <p>
          <a href="/figures">{say(texts.openPublished)}</a>
        </p>
      </section>
    </>
  );
}

function Country({ of }: { of: RegionShown['countries'][number] }): ReactElement {
  const say = useText();
  const name = useCountryName()(of.country);
  return (
    <section aria-labelledby={of.country}>
      <h2 id={of.country}>{name}</h2>
      <p className="small quiet">{say(texts.contributed, { from: of.from })}</p>
      <table className="region-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.stage)}</th>
            <th scope="col" className="n">
              {say(texts.reached)}
            </th>
            <th scope="col" className="n">
              {say(texts.withObstacle)}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.stages.map(({ stage, reached, obstacle }) => (
            <tr key={stage}>
              <th scope="row">{say(stageNames[stage as keyof typeof stageNames])}</th>
              <td className="n">
                <Count of={reached} />
              </td>
              <td className="n">
                <Count of={obstacle} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say(texts.publishedTitle, { country: name })}</h3>
      {of.published.length === 0 ? (
        <p className="unknown">{say(texts.publishedNone)}</p>
      ) : (
        <>
          <table className="region-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.figure)}</th>
                <th scope="col" className="n">
                  {say(texts.value)}
                </th>
              </tr>
            </thead>
            <tbody>
              {of.published.map((figure) => (
                <tr key={`${figure.year} ${figure.what} ${figure.source}`}>
                  <th scope="row">
                    {figure.what}
                    <span className="caption">
                      {say(texts.yearAndSource, { year: figure.year, source: figure.source })}
                    </span>
                  </th>
                  <td className="n">{figure.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="caption">{say(texts.publishedNote)}</p>
        </>
      )}
    </section>
  );
}

function Count({ of }: { of: Cell }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  if (of.count !== null) return <>{number(of.count)}</>;
  return <span className="unknown">{say(of.why === 'suppressed' ? texts.suppressed : texts.notKnown)}</span>;
}

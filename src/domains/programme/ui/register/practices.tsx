import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { FilterChoice, FilterWords } from '../../../../web/components/filter/filter-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { PracticeRow } from '../../register/register-schema.ts';
import { FileButtons } from '../file-buttons.tsx';
import * as menu from '../menu-messages.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { practicesQuery, usePracticeCommand } from './api.ts';
import { useObstacles } from './obstacles.tsx';
import * as texts from './practice-messages.ts';
import { PracticeFacts, PracticeState, practiceBody, usePracticeFields } from './practice-parts.tsx';
import { everything, practicesIn } from './register-filter.ts';
import '../programme.css';
import './register.css';

/** How others do it: found by country and by obstacle, each with what its evidence does not show. */
export default function Practices(): ReactElement {
  const list = useQuery(practicesQuery());
  return <ProgrammeFetched of={list}>{({ items }) => <Shown of={items} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: readonly PracticeRow[] }): ReactElement {
  const say = useText();
  const country = useCountryName();
  const [filter, setFilter] = useState(everything);
  const obstacles = useObstacles();
  const mayAdd = useMay('practice.add');
  const shown = practicesIn(of, filter);
  const countries = [...new Set(of.map((row) => row.country))];
  const answered = new Set(of.flatMap((row) => row.obstacles));
  return (
    <>
      <p className="identity">
        <Link to="/app/programme">{say(menu.title)}</Link>
        <span>{say(texts.title)}</span>
      </p>
      <PageHeading tab={say(texts.title)}>
        {say(texts.headline, { count: of.length, countries: countries.length })}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      {of.some(({ isVerified }) => !isVerified) && <p className="quiet">{say(texts.notVerified)}</p>}
      <div className="register-filter not-on-paper">
        <FilterChoice
          id="filter-country"
          label={say(texts.filterCountry)}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind })}
          choices={countries
            .map((value) => ({ value, label: country(value) }))
            .sort((a, b) => a.label.localeCompare(b.label))}
        />
        <FilterChoice
          id="filter-obstacle"
          label={say(texts.filterObstacle)}
          value={filter.obstacle}
          onChange={(obstacle) => setFilter({ ...filter, obstacle })}
          choices={obstacles.filter(({ value }) => answered.has(value))}
        />
        <FilterWords
          id="filter-words"
          label={say(texts.filterWords)}
          value={filter.words}
          onChange={(words) => setFilter({ ...filter, words })}
        />
      </div>
      <FileButtons path="/api/practices-file" names={{ csv: texts.exportCsv, xlsx: texts.exportXlsx }} />
      <p className="small" role="status">
        {shown.length === 0 ? say(texts.none) : say(texts.shown, { count: shown.length })}
      </p>
      <ul className="register-list">
        {shown.map((row) => (
          <li key={row.id ?? row.reference} className="register-row">
            <span className="register-code">{country(row.country)}</span>
            <div>
              <p className="register-text">
                {row.id ? (
                  <Link to="/app/programme/practices/$id" params={{ id: row.id }}>
                    {row.what}
                  </Link>
                ) : (
                  row.what
                )}
              </p>
              <PracticeFacts of={row} />
            </div>
            <div className="register-state">
              <PracticeState of={row} />
              {row.obstacles[0] && (
                <p className="small">
                  <Link to="/app/programme/visits/new" search={{ obstacle: row.obstacles[0] }}>
                    {say(texts.planVisit)}
                  </Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayAdd && <AddPractice />}
    </>
  );
}

function AddPractice(): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      title={say(texts.add)}
      part="practice"
      path="/api/practices/add"
      done={texts.saved}
      fields={usePracticeFields()}
      body={(values, act) => ({ act, practice: act.id, ...practiceBody(values) })}
      command={usePracticeCommand()}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ViewAs } from '../../schema.ts';
import { viewAsQuery } from '../api.ts';
import { caseNotFound, caseTab } from '../case-messages.ts';
import { SeenByThem } from '../page/seen-by-them.tsx';
import * as texts from './view-as-messages.ts';
import './view-as.css';

/** A case as another unit sees it: made by the server, of nothing that the reader may not read. Nothing can be done here. */
export default function ViewAsPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const { unit } = useSearch({ strict: false });
  const found = useQuery(viewAsQuery(id, unit));
  return (
    <Fetched of={found} title={say(caseNotFound)}>
      {(data) => <Viewed of={data} />}
    </Fetched>
  );
}

function Viewed({ of }: { of: ViewAs }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { id, unit } = of;
  useEffect(() => {
    function leave(event: KeyboardEvent): void {
      if (event.key === 'Escape') void navigate({ to: '/app/cases/$id', params: { id } });
    }
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [id, navigate]);
  const heading = unit === null ? say(texts.title) : say(texts.whatTheySee, { unit: unit.name });
  return (
    <>
      <p className="identity">
        <Link to="/app/cases/$id" params={{ id }}>
          {of.workplaceName ?? say(caseTab, { reference: of.reference })}
        </Link>
      </p>
      <PageHeading tab={say(caseTab, { reference: of.reference })}>{heading}</PageHeading>
      {unit !== null && <p className="lead">{say(texts.answers[of.sees], { count: of.letters.length })}</p>}
      {unit === null ? (
        <ChooseUnit of={of} />
      ) : (
        <>
          <div className="view-as-choice not-on-paper">
            <SelectField
              id="unit"
              label={say(texts.whichUnit)}
              value={unit === null ? '' : String(unit.id)}
              choices={of.units.map((one) => ({ value: String(one.id), label: `${one.agency}, ${one.name}` }))}
              onChange={(chosen) =>
                void navigate({
                  to: '/app/cases/$id/view-as',
                  params: { id },
                  search: chosen === '' ? {} : { unit: Number(chosen) },
                  replace: true,
                })
              }
            />
            <Link className="button primary" to="/app/cases/$id" params={{ id }}>
              {say(texts.leave)}
            </Link>
          </div>
          <SeenByThem of={of} unit={unit} />
        </>
      )}
    </>
  );
}

/** Every unit with which one could compare, by agency: a reader who asks what another sees wants the whole row. */
function ChooseUnit({ of }: { of: ViewAs }): ReactElement {
  const say = useText();
  const agencies = [...new Set(of.units.map(({ agency }) => agency))];
  return (
    <>
      <p className="lead">{say(texts.choose)}</p>
      <ul className="rows view-as-units">
        {agencies.map((agency) => (
          <li className="row" key={agency}>
            <p className="when">{agency}</p>
            <ul className="actions">
              {of.units
                .filter((one) => one.agency === agency)
                .map((one) => (
                  <li key={one.id}>
                    <Link to="/app/cases/$id/view-as" params={{ id: of.id }} search={{ unit: one.id }}>
                      {one.name}
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="actions">
        <Link className="button" to="/app/cases/$id" params={{ id: of.id }}>
          {say(texts.leave)}
        </Link>
      </p>
    </>
  );
}

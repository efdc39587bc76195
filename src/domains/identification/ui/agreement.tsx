import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import type { AgreedShown, ReadersAgree } from '../schema.ts';
import * as texts from './agreement-messages.ts';
import { agreementQuery } from './api.ts';

/** How far two people who assessed the same indicators agree: by unit and by indicator, and never by reader. */
export default function Agreement(): ReactElement {
  const say = useText();
  const may = useMay('identification.agreement');
  const found = useQuery({ ...agreementQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      {!may && <Forbidden />}
      {may && <FetchState of={found} lines={6} />}
      {found.data && <Figures of={found.data} />}
    </>
  );
}

function Figures({ of: { units, signs } }: { of: ReadersAgree }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('observations');
  const named = (code: string): string => `${nameOf(code)} (${code})`;
  if (units.length === 0) {
    return (
      <Empty title={say(texts.nothing)}>
        <p className="quiet">{say(texts.nothingText)}</p>
      </Empty>
    );
  }
  const toPractise = signs.filter(({ isToPractise }) => isToPractise);
  return (
    <>
      <p className="quiet section">{say(texts.kappaIs)}</p>
      <p className="quiet">{say(texts.steps)}</p>
      <section className="section" aria-labelledby="practise">
        <h2 id="practise">{say(texts.practise)}</h2>
        {toPractise.length === 0 ? (
          <p>{say(texts.practiseNone)}</p>
        ) : (
          <ul>
            {toPractise.map(({ code }) => (
              <li key={code}>{named(code)}</li>
            ))}
          </ul>
        )}
        <p className="small quiet">{say(texts.practiseLead)}</p>
      </section>
      <section className="section" aria-labelledby="units">
        <h2 id="units">{say(texts.units)}</h2>
        <Table label={say(texts.units)} first={say(texts.unit)} rows={units} />
      </section>
      <section className="section" aria-labelledby="signs">
        <h2 id="signs">{say(texts.signs)}</h2>
        <Table
          label={say(texts.signs)}
          first={say(texts.sign)}
          rows={signs.map(({ code, agreed }) => ({ name: named(code), agreed }))}
        />
      </section>
    </>
  );
}

type AgreementRow = { readonly name: string; readonly agreed: AgreedShown };

function Table({ label, first, rows }: { label: string; first: string; rows: readonly AgreementRow[] }): ReactElement {
  const say = useText();
  const { number, percent } = useFormats();
  const two = (value: number): string => number(Math.round(value * 100) / 100);
  const kappaIn = ({ kappa }: AgreedShown): string =>
    kappa === null
      ? say(texts.notDefined)
      : say(texts.withInterval, { value: two(kappa.value), lower: two(kappa.lower), upper: two(kappa.upper) });
  return (
    <ScrollTable
      caption={label}
      columns={[
        first,
        { name: say(texts.count), isNumber: true },
        { name: say(texts.same), isNumber: true },
        say(texts.kappa),
      ]}
      rows={rows.map(({ name, agreed }) => ({
        key: name,
        cells: [name, number(agreed.screenings), percent(agreed.same), kappaIn(agreed)],
      }))}
    />
  );
}

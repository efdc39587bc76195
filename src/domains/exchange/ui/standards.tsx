import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { htcdsFields, readFields, standardNames } from '../../caseload/public.ts';
import { htcdsColumns } from '../caseload/to-htcds.ts';
import { ctdcColumns } from '../ctdc/columns.ts';
import { ctdcK } from '../ctdc/to-ctdc.ts';
import { pendingText } from '../ic-tip/ic-tip.ts';
import type { StandardsShown } from '../standards-schema.ts';
import { standardsQuery } from './api.ts';
import { FidelityReport } from './fidelity-report.tsx';
import { regionMenu } from './menu-messages.ts';
import * as texts from './standards-messages.ts';
import './exchange.css';

/** Which standards are read and written, what is lost on the way, and what waits for a text that has not been obtained. */
export default function StandardsPage(): ReactElement {
  const say = useText();
  const may = useMay('standards.read');
  const found = useQuery({ ...standardsQuery(), enabled: may });
  return (
    <>
      <p className="identity">
        <Link to="/app/region">{say(regionMenu)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {!may && <Forbidden />}
      {may && (
        <>
          <p className="lead">{say(texts.lead)}</p>
          <Overview />
          <FetchState of={found} />
          {found.data && <Own of={found.data} />}
          {found.data && <IcTipFrame of={found.data.icTip} />}
        </>
      )}
    </>
  );
}

function Overview(): ReactElement {
  const say = useText();
  const all = htcdsFields.length;
  const lines = [
    {
      name: standardNames['htcds-2.0'],
      into: say(texts.htcdsIn, { count: readFields.length, all }),
      out: say(texts.htcdsOut, { count: htcdsColumns.length, all }),
    },
    {
      name: standardNames['ctdc-2021'],
      into: say(texts.ctdcIn),
      out: say(texts.ctdcOut, { all: ctdcColumns.length, k: ctdcK }),
    },
    { name: 'IC-TIP', into: say(texts.icTipNothing), out: say(texts.icTipNothing) },
  ];
  return (
    <section className="section">
      <ScrollTable
        look="wide"
        caption={say(texts.overview)}
        columns={[say(texts.standard), say(texts.goesIn), say(texts.goesOut)]}
        rows={lines.map(({ name, into, out }) => ({ key: name, cells: [name, into, out] }))}
      />
    </section>
  );
}

function Own({ of: { report, left, agency } }: { of: StandardsShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const about = left && { day: day(new Date(left.at)), rows: left.rows };
  return (
    <section className="section" aria-labelledby="own-report">
      <h2 id="own-report">{say(texts.own, { agency })}</h2>
      {report === null ? (
        <p className="quiet">{say(texts.ownNone, { agency })}</p>
      ) : (
        <>
          <p>{about ? say(left?.isSame ? texts.leftSame : texts.leftOther, about) : say(texts.neverLeft)}</p>
          <FidelityReport of={report} />
        </>
      )}
      <p>
        <Link to="/app/region/caseload">{say(texts.toCaseload)}</Link>
      </p>
    </section>
  );
}

function IcTipFrame({ of }: { of: StandardsShown['icTip'] }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="ic-tip">
      <h2 id="ic-tip">{say(texts.icTipTitle)}</h2>
      <div className="notice region-notice">
        <Icon of={warning} />
        <p>{say(texts.icTipLead, { year: String(of.adopted), pending: pendingText })}</p>
      </div>
      {of.units.map(({ unit, title, questions }) => (
        <ScrollTable
          key={unit}
          look="wide"
          caption={title}
          columns={[say(texts.question), say(texts.answered), say(texts.answeredBy), say(texts.codeList)]}
          rows={questions.map(({ id, question, held, note, acts, tables, codeList }) => ({
            key: id,
            cells: [
              question,
              say(texts.heldWithNote, { held: say(texts.heldTexts[held]), note }),
              <bdi key="by" className="code">
                {[...acts, ...tables].join(', ')}
              </bdi>,
              codeList,
            ],
          }))}
        />
      ))}
      <p className="small quiet">{say(texts.icTipSource, { source: of.source })}</p>
    </section>
  );
}

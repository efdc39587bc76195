import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { CopyShown } from '../../records/schema.ts';
import { copyQuery } from '../api.ts';
import * as texts from '../page/records-messages.ts';
import { WithdrawnLine } from '../page/withdrawn-line.tsx';
import '../page/records.css';

/** A masked copy as it was given, to be printed. What was masked never came to this page. */
export default function CopyPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const { copy = '' } = useSearch({ strict: false });
  return (
    <Fetched of={useQuery(copyQuery(id, copy))} title={say(texts.copyTitle)}>
      {(found) => <Copy of={found} caseId={id} />}
    </Fetched>
  );
}

function Copy({ of, caseId }: { of: CopyShown; caseId: string }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  return (
    <>
      <p className="identity not-on-paper">
        <Link to="/app/cases/$id/records" params={{ id: caseId }}>
          {say(texts.toRecords)}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.copyTitle)}>
            {say(texts.copyOf, { number: of.number ?? of.reference })}
          </PageHeading>
          <p className="quiet">{say(texts.copyLead, { agency: of.agency, when: when(of.givenAt) })}</p>
        </div>
        <div className="actions not-on-paper">
          <PaperButtons path={`/api/cases/${caseId}/copy-paper?copy=${of.id}`} />
          <PrintButton />
        </div>
      </div>
      <ol className="rows record-copy">
        {of.lines.map((line) => (
          <li key={line.id}>
            {line.mask === 'whole' ? (
              <Masked what={say(texts.maskedWhole)} provision={line.provision} />
            ) : (
              <>
                <p>
                  <b>{line.sentence}</b>
                </p>
                <p className="small quiet">
                  {line.at !== null && when(line.at)}
                  {line.by !== null && `, ${line.by}`}
                </p>
                {line.withdrawn !== null && <WithdrawnLine of={line.withdrawn} />}
                {line.words !== null && <p className="record-words">{line.words}</p>}
                {line.mask === 'words' && <Masked what={say(texts.maskedWords)} provision={line.provision} />}
                {line.mask === 'who' && <Masked what={say(texts.maskedWho)} provision={line.provision} />}
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="caption">{say(texts.unverified)}</p>
    </>
  );
}

function Masked({ what, provision }: { what: string; provision: string | null }): ReactElement {
  return (
    <p className="record-masked">
      <span aria-hidden="true" />
      {[what, provision].filter(Boolean).join(': ')}
    </p>
  );
}

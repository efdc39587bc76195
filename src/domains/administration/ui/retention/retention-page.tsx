import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useCountryName } from '../../../../web/country-name.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { retentionMessages as words } from '../../retention/messages.ts';
import { regimeOf } from '../../retention/record-kind.ts';
import type { RetentionList } from '../../retention/schema.ts';
import { retentionTitle } from '../menu-messages.ts';
import { fetchRetentionFile, retentionQuery } from './api.ts';
import { RetentionHistory } from './history.tsx';
import { ErasesNothing } from './notice.tsx';
import * as texts from './page-messages.ts';
import { Decided, GapChip, Law } from './retention-cells.tsx';
import '../../../../web/components/list-page.css';
import '../administration.css';

/** What the agency decides about how long it keeps each kind of record; what is missing first. */
export default function RetentionPage(): ReactElement {
  const say = useText();
  const may = useMay('retention.list');
  const retention = useQuery({ ...retentionQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(retentionTitle)}>{say(retentionTitle)}</PageHeading>
      {may ? <Fetched of={retention}>{(data) => <Kinds of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Kinds({ of }: { of: RetentionList }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const decides = useMay('retention.decide');
  const missing = of.rows.filter(({ gap }) => gap !== 'none').length;
  const isEmpty = of.decisions.every(({ state }) => state === 'ended');
  return (
    <>
      <p className="quiet">{say(texts.lead, { country: countryName(of.country) })}</p>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <ErasesNothing />
      {isEmpty ? (
        <Empty title={say(texts.none)} icon={archive}>
          <p className="quiet">{say(decides ? texts.noneText : texts.noneTextReader)}</p>
        </Empty>
      ) : (
        <p>{missing === 0 ? say(texts.allDecided) : say(texts.missing, { count: missing })}</p>
      )}
      <ScrollTable
        look="cards"
        caption={say(texts.caption)}
        columns={texts.columns.map((column) => say(column))}
        rows={of.rows.map((row) => ({
          key: `${row.kind}.${row.regime}`,
          cells: [
            <KindCell key="kind" of={row} />,
            <OwnCell key="own" row={row} all={of} />,
            <Law key="law" rules={of.rules.filter(({ id }) => row.rules.includes(id))} />,
          ],
        }))}
      />
      <p className="actions inbox-end">
        <PrintButton />
        <AsFile />
      </p>
      <RetentionHistory of={of.history} ofAll />
    </>
  );
}

function KindCell({ of: { kind, regime } }: { of: RetentionList['rows'][number] }): ReactElement {
  const say = useText();
  return (
    <>
      <Link to="/app/administration/retention/$kind" params={{ kind }}>
        {say(words.kinds[kind])}
      </Link>
      {regime !== 'gdpr' || regimeOf(kind) !== regime ? (
        <span className="own-line small quiet">{say(words.regimes[regime])}</span>
      ) : null}
    </>
  );
}

function OwnCell({ row, all }: { row: RetentionList['rows'][number]; all: RetentionList }): ReactElement {
  const own = all.decisions.filter(({ kind, regime }) => kind === row.kind && regime === row.regime);
  const shown = own.find(({ state }) => state === 'holds') ?? own.find(({ state }) => state === 'ahead');
  return (
    <>
      <GapChip gap={row.gap} />
      {shown && <Decided of={shown} />}
      {shown?.reference && <span className="own-line small quiet">{shown.reference}</span>}
    </>
  );
}

/** The whole list, as a file for a spreadsheet. */
function AsFile(): ReactElement {
  const say = useText();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  async function fetch(): Promise<void> {
    setState('fetching');
    try {
      const { name, csv } = await fetchRetentionFile();
      saveFile(name, csv, 'text/csv;charset=utf-8');
      setState('idle');
    } catch {
      setState('failed');
    }
  }
  return (
    <span className="not-on-paper">
      <Button look="plain" icon={downloadSimple} barred={state === 'fetching'} onClick={() => void fetch()}>
        {say(texts.csv)}
      </Button>
      <span role="status">{state === 'failed' && say(texts.csvFailed)}</span>
    </span>
  );
}

import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { useText } from '../../../web/text.tsx';
import { notYetAsked, sectorEntryOf, sectorNames } from '../../knowledge/public.ts';
import { useCodes } from '../../knowledge/ui/public.tsx';
import type { FileShown } from '../shown.ts';
import * as texts from './not-asked-messages.ts';

/** What dies elsewhere while this file waits: folded, and fetched only when somebody wants it. */
export function NotAsked({ file }: { file: FileShown }): ReactElement | null {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  if (sectorEntryOf(file.sector) === null) return null;
  return (
    <details className="section not-asked" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(texts.title)}</summary>
      {isOpen && <Things file={file} />}
    </details>
  );
}

function Things({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const sectors = useCodes('sectors');
  const retention = useCodes('retention');
  const holders = useCodes('holders');
  const all = [sectors, retention, holders];
  const error = all.map((one) => one.error).find(Boolean);
  if (error) return <FailureState error={error} again={() => void all.map((one) => one.again())} />;
  if (!sectors.codes || !retention.codes || !holders.codes) return <Loading lines={4} />;
  const asked = file.requests.map(({ type, holder }) => ({ evidence: type, holder }));
  const things = notYetAsked(
    { sectors: { entries: sectors.codes }, retention: { entries: retention.codes } },
    file.sector,
    asked,
  );
  return (
    <>
      <p className="small quiet">{say(texts.lead, { sector: say(sectorNames[file.sector]) })}</p>
      {things.length === 0 && <p className="unknown">{say(texts.nothing)}</p>}
      <ul className="plain-list">
        {things.map(({ retention: id, holder, days, note }) => (
          <li key={id}>
            <p>
              <b>{retention.nameOf(id)}</b>
            </p>
            <p>{note}</p>
            <p className="small quiet">
              {days === null
                ? say(texts.unknown, { holder: holders.nameOf(holder) })
                : say(texts.kept, { days, holder: holders.nameOf(holder) })}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/app/knowledge" search={{ list: 'sectors' }} hash={sectorEntryOf(file.sector) ?? ''}>
          {say(texts.more)}
        </Link>
      </p>
    </>
  );
}

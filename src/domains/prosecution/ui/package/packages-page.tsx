import arrowDown from '@phosphor-icons/core/regular/download-simple.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { Link } from '@tanstack/react-router';
import { type MouseEvent, type ReactElement, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { readTold } from '../../../../web/sending/request.ts';
import { sizeIn } from '../../../../web/size.ts';
import { useText } from '../../../../web/text.tsx';
import { packageCommandMessages } from '../../package/command-messages.ts';
import type { FileShown, PackageShown } from '../../shown.ts';
import { BackToFile } from '../back-to-file.tsx';
import { itemById } from '../evidence/item-names.ts';
import { OpenFile } from '../file-route.tsx';
import * as texts from './package-messages.ts';
import '../file.css';
import './package.css';

/** The sealed packages of a criminal file: who made each, for whom, and what its recipient needs to check it. */
export default function PackagesPage(): ReactElement {
  return <OpenFile>{(file) => <Packages file={file} />}</OpenFile>;
}

function Packages({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [newest] = file.packages;
  return (
    <>
      <BackToFile file={file} />
      <div className="page-head">
        <PageHeading tab={say(texts.packagesTab, { reference: file.reference })}>
          {say(texts.packagesTitle)}
        </PageHeading>
        {file.may.includes('package.make') && (
          <p className="actions">
            <Link className="button primary" to="/app/investigations/$id/packages/new" params={{ id: file.id }}>
              <Icon of={plus} />
              {say(texts.makePackageTitle)}
            </Link>
          </p>
        )}
      </div>
      <p className="lead">{say(texts.packagesLead)}</p>
      <div className="file-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
      </div>
      {newest === undefined ? (
        <p className="unknown">{say(texts.packagesNone)}</p>
      ) : (
        <>
          <ul className="rows">
            {file.packages.map((made) => (
              <MadePackage key={made.id} file={file} made={made} />
            ))}
          </ul>
          <section className="section" aria-labelledby="package-recipient">
            <h2 id="package-recipient">{say(texts.keyTitle)}</h2>
            <p>{say(texts.keyText)}</p>
            <p className="small">{say(packageCommandMessages.fingerprint)}</p>
            <p className="package-sum">{newest.fingerprint}</p>
            <p className="actions not-on-paper">
              <a className="button" href="/package-verifier" download="cape-verifier.html">
                <Icon of={arrowDown} />
                {say(texts.fetchVerifier)}
              </a>
            </p>
          </section>
        </>
      )}
    </>
  );
}

function MadePackage({ file, made }: { file: FileShown; made: PackageShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { number } = useFormats();
  const name = say(texts.packageOf, {
    whom: say(texts.recipientNames[made.for]),
    when: moment({ from: made.at, to: null, precision: 'minute' }),
  });
  const items = made.items.map((id) => itemById(file, id)?.label ?? '–').sort();
  return (
    <li className="evidence-row">
      <div>
        <p>
          <b>{name}</b>
        </p>
        <p className="small quiet">
          {say(texts.packageLine, {
            ...{ by: made.by, items: items.join(', '), files: made.files },
            size: sizeIn(number, made.bytes),
          })}
        </p>
        {made.digest && (
          <p className="small quiet">
            {say(packageCommandMessages.digest)} <span className="package-sum">{made.digest}</span>
          </p>
        )}
      </div>
      <div className="not-on-paper">
        <DownloadPackage path={`/api/investigations/${file.id}/packages/${made.id}/contents`} name={name} of={made} />
      </div>
    </li>
  );
}

/** What fits into the memory of a computer that has others to do. A larger one the browser writes to the disk by itself, as it comes. */
const mostInMemory = 64 * 1_048_576;

/** Fetches a package so that what the server says, where it does not give it, is said beside it. */
function DownloadPackage({ path, name, of }: { path: string; name: string; of: PackageShown }): ReactElement {
  const say = useText();
  const [isOn, setOn] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function fetchWhole(): Promise<void> {
    setOn(true);
    setTrouble(null);
    try {
      const response = await fetch(path, { credentials: 'same-origin', redirect: 'error' });
      if (response.ok) {
        const called = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
        return saveFile(called ?? 'evidence.capepack', await response.blob());
      }
      const failure = await readTold(response);
      setTrouble(
        failure.kind === 'refused' && failure.sentence !== '' ? failure.sentence : say(texts.notFetchedPackage),
      );
    } catch {
      setTrouble(say(texts.notFetchedPackage));
    } finally {
      setOn(false);
    }
  }
  function take(event: MouseEvent): void {
    if (of.bytes > mostInMemory || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!isOn) void fetchWhole();
  }
  return (
    <>
      <a className="button compact" href={path} download aria-label={say(texts.downloadNamed, { name })} onClick={take}>
        <Icon of={arrowDown} />
        {say(isOn ? texts.fetchingPackage : texts.downloadPackage)}
      </a>
      {trouble !== null && (
        <p className="small package-trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

import { type ReactElement, useEffect, useState } from 'react';
import { formatsFor } from '../../../../kernel/text/formats.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { sizeIn } from '../../../../web/size.ts';
import { type Say, useText } from '../../../../web/text.tsx';
import type { HeldFile } from '../../package/places.ts';
import type { CustodyRow, GapRow, PackageItem, PackageManifest } from '../../package/schema.ts';
import type { JudgedPackage } from '../../package/verify-package.ts';
import { stepNames } from '../custody/custody-messages.ts';
import { GapSentence } from '../custody/gap-sentence.tsx';
import * as texts from './verifier-messages.ts';

type Whole = { readonly file: File; readonly judged: JudgedPackage; readonly manifest: PackageManifest };

type Formats = ReturnType<typeof formatsFor>;

const momentOf = ({ date, time }: Formats, at: string): string => `${date(new Date(at))} ${time(new Date(at))}`;

/** What a package says: which evidence, how it was secured, by whose hands it went, and its files. */
export function PackageShownWhole({ file, judged, manifest }: Whole): ReactElement {
  const say = useText();
  const language = useLanguage();
  const formats = formatsFor(language, manifest.zone);
  const acts = judged.acts?.acts ?? [];
  const proved = acts.filter(({ entry }) => entry !== null).length;
  const checkpoints = judged.acts?.checkpoints.length ?? 0;
  return (
    <>
      <section aria-labelledby="about">
        <h2 id="about">{say(texts.aboutTitle)}</h2>
        <dl>
          <dt>{say(texts.referenceLabel)}</dt>
          <dd>{manifest.reference}</dd>
          <dt>{say(texts.agencyLabel)}</dt>
          <dd>
            {manifest.agency[language]}, {manifest.unit[language]}
          </dd>
          <dt>{say(texts.madeLabel)}</dt>
          <dd>{say(texts.madeLine, { when: momentOf(formats, manifest.madeAt), by: manifest.madeBy })}</dd>
          {judged.acts && (
            <>
              <dt>{say(texts.provedLabel)}</dt>
              <dd>
                {say(proved === acts.length ? texts.provedAll : texts.provedLine, {
                  proved,
                  all: acts.length,
                  checkpoints,
                })}
              </dd>
            </>
          )}
        </dl>
      </section>
      <section aria-labelledby="items">
        <h2 id="items">{say(texts.itemsTitle)}</h2>
        {manifest.items.map((item) => (
          <Item
            key={item.item}
            item={item}
            zone={manifest.zone}
            files={judged.files.filter((one) => one.item === item.item)}
            source={file}
            rows={judged.custody?.rows.filter((row) => row.item === item.item) ?? null}
            gaps={judged.custody?.gaps.filter((gap) => gap.item === item.item) ?? []}
          />
        ))}
      </section>
    </>
  );
}

function Item(props: {
  item: PackageItem;
  zone: string;
  files: readonly HeldFile[];
  source: File;
  rows: readonly CustodyRow[] | null;
  gaps: readonly GapRow[];
}): ReactElement {
  const { item, zone, files, source, rows, gaps } = props;
  const say = useText();
  const language = useLanguage();
  const formats = formatsFor(language, zone);
  const title = [item.item, item.short].filter(Boolean).join(' ');
  return (
    <article aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{item.typeName[language]}</p>
      {item.description && <p>{item.description}</p>}
      <dl>
        <dt>{say(texts.securedLabel)}</dt>
        <dd>{[formats.date(atNoon(item.securedOn)), item.securedBy].filter(Boolean).join(', ')}</dd>
        {item.where && (
          <>
            <dt>{say(texts.whereFound)}</dt>
            <dd>{item.where}</dd>
          </>
        )}
        {item.taken && (
          <>
            <dt>{say(texts.takenLabel)}</dt>
            <dd className="sum">
              {say(texts.takenLine, {
                when: momentOf(formats, item.taken.at),
                hash: item.taken.sha256 ?? '–',
              })}
            </dd>
          </>
        )}
      </dl>
      <h4>{say(texts.filesTitle)}</h4>
      {files.length === 0 && <p className="quiet">{say(texts.noFiles)}</p>}
      <ul className="files">
        {files.map((one) => (
          <PackedFileShown key={one.path} of={one} source={source} />
        ))}
      </ul>
      {rows && <Custody item={item.item} rows={rows} gaps={gaps} formats={formats} />}
    </article>
  );
}

const pictures: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** An address for a stretch of the package, made when it is asked for and given back. */
function useStretch(source: File, { at, bytes }: HeldFile, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(source.slice(at, at + bytes, type));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [source, at, bytes, type]);
  return address;
}

/** A file with its hash. It is shown and saved only where its hash is right. */
function PackedFileShown({ of, source }: { of: HeldFile; source: File }): ReactElement {
  const say = useText();
  const formats = formatsFor(useLanguage());
  const [isOpen, setOpen] = useState(false);
  const name = of.path.split('/').at(-1) ?? of.path;
  const picture = pictures[name.split('.').at(-1) ?? ''];
  const address = useStretch(source, of, picture ?? 'application/octet-stream');
  return (
    <li>
      <p>
        <b>{name}</b> <span className="quiet">{sizeIn(formats.number, of.bytes)}</span>{' '}
        <span className={of.holds ? 'same' : 'other'}>{say(of.holds ? texts.fileHolds : texts.fileChanged)}</span>
      </p>
      <p className="sum small">SHA-256 {of.sha256}</p>
      {of.holds && address && (
        <p className="not-on-paper acts">
          {picture && (
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {say(texts.showFile, { path: name })}
            </button>
          )}
          <a href={address} download={name}>
            {say(texts.saveFile, { path: name })}
          </a>
        </p>
      )}
      {of.holds && isOpen && address && <img src={address} alt={name} />}
    </li>
  );
}

function Custody(props: {
  item: string;
  rows: readonly CustodyRow[];
  gaps: readonly GapRow[];
  formats: Formats;
}): ReactElement {
  const { item, rows, gaps, formats } = props;
  const say = useText();
  const heading = say(texts.custodyTitle, { item });
  return (
    <>
      <h4>{heading}</h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: a table drawn as blocks on a phone is a table only where its role says so */}
      <table role="table" aria-label={heading}>
        <thead>
          <tr>
            {Object.values(texts.columns).map((column) => (
              <th scope="col" key={column.id}>
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.act} className={row.withdrawn ? 'struck' : ''}>
              <td data-label={say(texts.columns.when)}>
                {row.isDay ? formats.date(new Date(row.at)) : momentOf(formats, row.at)}
              </td>
              <td data-label={say(texts.columns.step)}>{say(stepNames[row.step])}</td>
              <td data-label={say(texts.columns.who)}>
                {whoIn(row, say)}
                {row.withdrawn && <p>{say(texts.withdrawnStep, { by: row.withdrawn.by })}</p>}
              </td>
              <td data-label={say(texts.columns.where)}>
                {[row.where, row.seal, row.note].filter(Boolean).join('. ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {gaps.length === 0 ? (
        <p className="quiet">{say(texts.noGaps)}</p>
      ) : (
        <ul className="gaps">
          {gaps.map((gap) => (
            <li key={`${gap.before} ${gap.kind}`}>
              <GapSentence gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function whoIn({ by, from, to }: CustodyRow, say: Say): string {
  if (from) return say(texts.fromTo.from, { by: by ?? '–', from });
  return to ? say(texts.fromTo.to, { by: by ?? '–', to }) : (by ?? '–');
}

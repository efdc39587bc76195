import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { useAnnounce } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { bytesOf } from '../../../web/components/paper/paper-buttons.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { saveFile, savePicture } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import type { MaterialShown, SheetShown } from '../schema.ts';
import { type SheetChoice, sheetQuery } from './api.ts';
import * as texts from './messages.ts';

/** The sheet as it will be printed, what was checked of it, and its files. */
export function Sheet({
  choice,
  languages,
}: {
  choice: SheetChoice;
  languages: MaterialShown['languages'];
}): ReactElement {
  const say = useText();
  const id = useId();
  const found = useQuery(sheetQuery(choice));
  const { data } = found;
  useAnnounce(data?.why ?? null);
  return (
    <section className="material-sheet" aria-labelledby={id} aria-busy={found.isFetching}>
      <div className="material-head">
        <h2 id={id}>{say(texts.preview)}</h2>
        <p className="small quiet">{say(texts.dare)}</p>
      </div>
      <FetchState of={found} lines={8} />
      {data?.why && <p>{data.why}</p>}
      {data?.file && (
        <>
          <Preview svg={data.file.svg} what={say(texts.kinds[choice.kind])} />
          <Files of={data.file} kind={choice.kind} isOld={found.isPlaceholderData} />
        </>
      )}
      {data && <Checks of={data} languages={languages} />}
    </section>
  );
}

function Preview({ svg, what }: { svg: string; what: string }): ReactElement {
  const say = useText();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return <img className="material-preview" src={address} alt={say(texts.previewAlt, { what })} />;
}

/** While the next sheet is drawn the one before stays in sight, and is not saved by mistake. */
function Files({
  of,
  kind,
  isOld,
}: {
  of: NonNullable<SheetShown['file']>;
  kind: SheetChoice['kind'];
  isOld: boolean;
}): ReactElement {
  const say = useText();
  return (
    <>
      <div className="actions">
        <Button
          look="primary"
          disabled={isOld}
          icon={downloadSimple}
          onClick={() => saveFile(`${of.name}.pdf`, bytesOf(of.pdf), 'application/pdf')}
        >
          {say(texts.savePdf)}
        </Button>
        <Button
          disabled={isOld}
          icon={downloadSimple}
          onClick={() => saveFile(`${of.name}.svg`, of.svg, 'image/svg+xml;charset=utf-8')}
        >
          {say(texts.saveSvg)}
        </Button>
        {kind === 'tile' && (
          <Button disabled={isOld} icon={downloadSimple} onClick={() => void savePicture(`${of.name}.png`, of.svg)}>
            {say(texts.savePng)}
          </Button>
        )}
      </div>
      {kind !== 'tile' && <p className="small quiet">{say(texts.margins)}</p>}
    </>
  );
}

function Checks({ of, languages }: { of: SheetShown; languages: MaterialShown['languages'] }): ReactElement {
  const say = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say(texts.checks)}</h3>
      <ul className="material-checks">
        {of.checks.map(({ language, isDraft, lix, longestSentence }) => {
          const name = languages.find((one) => one.language === language)?.name ?? language;
          return (
            <li key={language} className={isDraft ? 'attention' : undefined}>
              <Icon of={isDraft ? warning : checkCircle} />
              <span>
                {say(isDraft ? texts.checkDraft : texts.checkSigned, { language: name })}
                <span className="small quiet own-line">
                  {lix === null
                    ? say(texts.checkSentence, { words: longestSentence })
                    : say(texts.checkLix, { lix, words: longestSentence })}
                </span>
              </span>
            </li>
          );
        })}
        <li>
          <Icon of={checkCircle} />
          <span className="material-address">{say(texts.checkCode, { address: of.address })}</span>
        </li>
      </ul>
    </section>
  );
}

import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { type HiddenData, hiddenData } from './hidden-data.ts';
import * as texts from './messages.ts';
import { NotShownAfterAll } from './not-read.tsx';
import { type Drawn, drawPicture, type NotDrawn, putOn, remade } from './remake.ts';
import type { ShownFile } from './shown.ts';

/** A picture, drawn again from its pixels, and what it says beside what can be seen. */
export function Picture({ file, bytes }: ShownFile): ReactElement {
  const say = useText();
  const [drawn, setDrawn] = useState<Drawn | NotDrawn | null>(null);
  const hidden = useMemo(() => hiddenData(file.type, bytes), [file.type, bytes]);
  useEffect(() => {
    let isOver = false;
    let mine: Drawn | NotDrawn | null = null;
    const draw = async (): Promise<void> => {
      mine = await drawPicture(file.type, bytes);
      if (isOver) forget(mine);
      else setDrawn(mine);
    };
    draw().catch(() => setDrawn({ why: 'damaged' }));
    return () => {
      isOver = true;
      forget(mine);
    };
  }, [file.type, bytes]);
  return (
    <>
      {drawn === null && <p className="preview-none">{say(texts.reading)}</p>}
      {drawn && 'why' in drawn && drawn.why === 'damaged' && <NotShownAfterAll why={texts.damaged} />}
      {drawn && 'why' in drawn && drawn.why === 'too-large' && (
        <NotShownAfterAll why={texts.tooManyPixels} values={drawn.size} />
      )}
      {drawn && 'bitmap' in drawn && <OnCanvas drawn={drawn} name={file.name} />}
      {drawn && 'bitmap' in drawn && file.type === 'gif' && <p className="small quiet">{say(texts.firstPicture)}</p>}
      {hidden && <Hidden of={hidden} />}
      {drawn && 'bitmap' in drawn && <Remade drawn={drawn} name={file.name} type={file.type} explained={!!hidden} />}
    </>
  );
}

function forget(drawn: Drawn | NotDrawn | null): void {
  if (drawn && 'bitmap' in drawn) drawn.bitmap.close();
}

function OnCanvas({ drawn, name }: { drawn: Drawn; name: string }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) putOn(canvas.current, drawn);
  }, [drawn]);
  return <canvas ref={canvas} className="preview-picture" role="img" aria-label={name} />;
}

function Hidden({ of }: { of: HiddenData }): ReactElement {
  const say = useText();
  const place = of.place && `${of.place.latitude.toFixed(5)}, ${of.place.longitude.toFixed(5)}`;
  const lines = [
    [texts.hiddenPlace, place],
    [texts.hiddenTime, of.takenAt],
    [texts.hiddenDevice, of.device],
  ] as const;
  return (
    <section className="preview-hidden">
      <h3>{say(texts.hiddenTitle)}</h3>
      <dl>
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name.id}>
                <dt>{say(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {of.more && <p className="small">{say(texts.hiddenMore)}</p>}
    </section>
  );
}

/** The same picture as a file of its own, made from its pixels when it is asked for. */
function Remade(props: { drawn: Drawn; name: string; type: string; explained: boolean }): ReactElement {
  const { drawn, name, type, explained } = props;
  const say = useText();
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const made = await remade(type, drawn).catch(() => null);
    setFailed(made === null);
    if (made) saveFile(`${name.replace(/\.[^.]*$/, '')} (${say(texts.withoutHiddenName)}).${made.ending}`, made.blob);
  };
  return (
    <>
      {explained && <p className="small">{say(texts.hiddenNote)}</p>}
      <p>
        <Button look="compact" onClick={() => void save()}>
          {say(texts.withoutHidden)}
        </Button>
      </p>
      {failed && <NotShownAfterAll why={texts.notRemade} />}
    </>
  );
}

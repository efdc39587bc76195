import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './messages.ts';
import { NotShownAfterAll } from './not-read.tsx';
import { isLocked, type OpenPdf, openPdf } from './open-pdf.ts';
import type { ShownFile } from './shown.ts';

const sizes = [0.5, 0.75, 1, 1.5, 2, 3];
const ordinary = 2;

/** A PDF, one page at a time: what is not looked at costs nothing, however many there are. */
export default function PdfPages({ file, bytes }: ShownFile): ReactElement {
  const say = useText();
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [why, setWhy] = useState<Message | null>(null);
  useEffect(() => {
    let isOver = false;
    let mine: OpenPdf | null = null;
    const open = async (): Promise<void> => {
      mine = await openPdf(bytes);
      if (isOver) mine.close();
      else setPdf(mine);
    };
    open().catch((error: unknown) => !isOver && setWhy(isLocked(error) ? texts.locked : texts.damaged));
    return () => {
      isOver = true;
      mine?.close();
    };
  }, [bytes]);
  if (why) return <NotShownAfterAll why={why} />;
  if (!pdf) return <p className="preview-none">{say(texts.reading)}</p>;
  return <Pages pdf={pdf} name={file.name} fail={() => setWhy(texts.damaged)} />;
}

function Pages({ pdf, name, fail }: { pdf: OpenPdf; name: string; fail: () => void }): ReactElement {
  const say = useText();
  const [page, setPage] = useState(1);
  const [size, setSize] = useState(ordinary);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  /** Pages are drawn one after the other on the same canvas; one that was passed by is not begun. */
  const drawing = useRef<Promise<unknown>>(Promise.resolve());
  useChosenWords(words);
  const told = say(texts.page, { page, pages: pdf.pages });
  useAnnounce(told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fail` is another function each time, and draws nothing again
  useEffect(() => {
    let isOver = false;
    const draw = async (): Promise<void> => {
      const on = { box: box.current, canvas: canvas.current, words: words.current };
      if (isOver || !on.box || !on.canvas || !on.words) return;
      const width = Math.max(200, on.box.clientWidth - 2) * (sizes[size] ?? 1);
      await pdf.show(page, { canvas: on.canvas, words: on.words, width });
      on.box.scrollTop = 0;
    };
    drawing.current = drawing.current.then(draw).catch(() => {
      if (!isOver) fail();
    });
    return () => {
      isOver = true;
    };
  }, [pdf, page, size]);
  return (
    <>
      <div className="preview-tools">
        <Button look="compact" barred={page === 1} onClick={() => setPage(page - 1)}>
          {say(texts.pageBefore)}
        </Button>
        <span className="small">{told}</span>
        <Button look="compact" barred={page === pdf.pages} onClick={() => setPage(page + 1)}>
          {say(texts.pageAfter)}
        </Button>
        <Button look="compact" barred={size === 0} onClick={() => setSize(size - 1)}>
          {say(texts.smaller)}
        </Button>
        <Button look="compact" barred={size === sizes.length - 1} onClick={() => setSize(size + 1)}>
          {say(texts.larger)}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a page */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div ref={box} className="preview-pdf" role="group" aria-label={`${name}. ${told}`} tabIndex={0}>
        <div className="preview-page">
          <canvas ref={canvas} />
          <div ref={words} className="preview-words" />
        </div>
      </div>
      <p className="small quiet">{say(texts.ofPdf)}</p>
    </>
  );
}

/** Words that are chosen to be copied are marked on the page; otherwise only what is drawn is seen. */
function useChosenWords(words: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const look = (): void => {
      const chosen = getSelection();
      const isHere = !!chosen && !chosen.isCollapsed && !!words.current?.contains(chosen.anchorNode);
      words.current?.toggleAttribute('data-selected', isHere);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [words]);
}

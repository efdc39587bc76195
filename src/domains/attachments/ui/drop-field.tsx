import cameraIcon from '@phosphor-icons/core/regular/camera.svg?raw';
import upload from '@phosphor-icons/core/regular/upload-simple.svg?raw';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useFormats } from '../../../web/formats.ts';
import { sizeIn } from '../../../web/size.ts';
import { useText } from '../../../web/text.tsx';
import { useActor } from '../../access/ui/public.tsx';
import type { AttachmentsShown } from '../schema.ts';
import type { Matter } from './api.ts';
import * as texts from './messages.ts';
import { addUploads } from './uploads.ts';

type Props = { readonly matter: Matter; readonly shown: AttachmentsShown; readonly takesPasted: boolean };

/** Takes files that are chosen, dropped, pasted or photographed; several at once. What is pasted one field of a page takes. */
export function DropField({ matter, shown, takesPasted }: Props): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const client = useQueryClient();
  const actor = useActor();
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const lens = useRef<HTMLInputElement>(null);
  const hint = useId();
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) addUploads(matter, [...files], { client, actor });
  };
  usePasted(takesPasted ? take : null);
  const over = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };
  const limit = sizeIn(number, shown.limit);
  const left = sizeIn(number, shown.left);
  return (
    // Dropping is a second way to what the button inside does: a person who uses the keyboard misses nothing.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dropped upon in every browser
    <div
      role="group"
      aria-label={say(texts.fieldLabel)}
      className={`files-drop not-on-paper ${isOver ? 'over' : ''}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <p className="files-take">
        <Icon of={upload} />
        <span className="not-phone">{say(takesPasted ? texts.drop : texts.dropAlone)}</span>
        <Button aria-describedby={hint} onClick={() => picker.current?.click()}>
          {say(texts.choose)}
        </Button>
        <span className="files-camera">
          <Button icon={cameraIcon} onClick={() => lens.current?.click()}>
            {say(texts.camera)}
          </Button>
        </span>
      </p>
      <p className="small quiet" id={hint}>
        {say(texts.limits, { limit, left })} {say(shown.scans ? texts.scanned : texts.notScannedHere)}
      </p>
      <input ref={picker} type="file" multiple hidden onChange={taking(take)} />
      <input ref={lens} type="file" accept="image/*" capture="environment" hidden onChange={taking(take)} />
    </div>
  );
}

/** The same file can be chosen again. */
const taking = (take: (files: FileList | null) => void) => (event: { target: HTMLInputElement }) => {
  take(event.target.files);
  event.target.value = '';
};

/** Files that are pasted anywhere on the page. Text that is pasted into a field is not touched. */
function usePasted(take: ((files: FileList) => void) | null): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      if (
        !latest.current ||
        !clipboardData ||
        clipboardData.files.length === 0 ||
        clipboardData.types.includes('text/plain')
      )
        return;
      event.preventDefault();
      latest.current(clipboardData.files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}

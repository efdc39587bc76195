import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { ChooseFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import { type DraftScene, noText } from '../../authoring/draft.ts';
import { ScenePicture } from '../course-seen.tsx';
import { BothField } from './both-field.tsx';
import type { Editing } from './editing.ts';
import * as texts from './editor-messages.ts';
import { remadePhoto } from './remake-photo.ts';

/** The name of a picture from the name of its file, as a file of a course can have it; with a number where it is taken. */
export function pictureName(file: string, taken: readonly string[]): string {
  const plain = file
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 30);
  const name = plain === '' ? 'picture' : plain;
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(one)) return one;
  }
}

/** The pictures of a scene: each with its text in both languages; one of ours, or one of the author’s own that is drawn again here. */
export function PictureFields(props: {
  edit: Editing;
  here: string;
  scene: DraftScene;
  onPhoto: (name: string, photo: string) => Promise<boolean>;
}): ReactElement {
  const { edit, here, scene, onPhoto } = props;
  const say = useText();
  const [state, setState] = useState<'reading' | 'svg' | 'unreadable' | null>(null);
  const path = `${here}.pictures`;
  const { pictures } = scene;
  const add = (name: string): void => edit.put(path, [...pictures, { name, alt: noText() }]);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setState('reading');
    const photo = await remadePhoto(file);
    if (photo === null) return setState('unreadable');
    if (photo === 'svg') return setState('svg');
    setState(null);
    const name = pictureName(file.name, [...edit.pictures.keys()]);
    if (await onPhoto(name, photo)) add(name);
  }

  return (
    <>
      {pictures.map(({ name, alt }, at) => (
        <fieldset className="authoring-part" key={name}>
          <legend>{say(texts.pictureTitle, { number: at + 1 })}</legend>
          {edit.pictures.has(name) && (
            <ScenePicture of={{ text: alt.en || alt.sv || name, drawing: edit.pictures.get(name) ?? '' }} />
          )}
          <BothField
            edit={edit}
            path={`${path}.${at}.alt`}
            value={alt}
            label={say(texts.pictureText)}
            hint={say(texts.pictureTextHint)}
            max={300}
          />
          <Button
            look="plain"
            icon={trash}
            onClick={() =>
              edit.put(
                path,
                pictures.filter((_, one) => one !== at),
              )
            }
          >
            {say(texts.removePicture, { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {pictures.length < 4 && (
        <details className="authoring-more">
          <summary className="button">{say(texts.addPicture)}</summary>
          <SelectField
            id={`${path}.drawing`}
            label={say(texts.chooseDrawing)}
            optional
            value=""
            onChange={(name) => name !== '' && add(name)}
            choices={[...edit.pictures.keys()]
              .filter((name) => !pictures.some((one) => one.name === name))
              .map((name) => ({ value: name, label: name }))}
          />
          <ChooseFile
            label={say(texts.chooseFile)}
            hint={say(texts.chooseFileHint)}
            accept="image/png,image/jpeg,image/webp"
            take={(file) => void take(file)}
            reading={state === 'reading' ? say(texts.readingPicture) : null}
          />
          {state !== null && state !== 'reading' && (
            <p className="field-error" role="alert">
              {say(state === 'svg' ? texts.noSvg : texts.pictureUnreadable)}
            </p>
          )}
        </details>
      )}
    </>
  );
}

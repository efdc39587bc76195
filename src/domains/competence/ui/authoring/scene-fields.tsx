import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import { newChoice, noText } from '../../authoring/draft.ts';
import { BothField } from './both-field.tsx';
import { ChoiceFields } from './choice-fields.tsx';
import type { Editing } from './editing.ts';
import * as texts from './editor-messages.ts';
import { PictureFields } from './picture-fields.tsx';

/** All of one scene: its title and text, its pictures and documents, and its choice. */
export function SceneFields(props: {
  edit: Editing;
  piece: number;
  scene: number;
  onPhoto: (name: string, photo: string) => Promise<boolean>;
}): ReactElement | null {
  const { edit, piece: at, scene: place } = props;
  const say = useText();
  const piece = edit.draft.pieces[at];
  const scene = piece?.scenes[place];
  if (!piece || !scene) return null;
  const here = `pieces.${at}.scenes.${place}`;
  const fault = edit.faultAt(here);
  return (
    <section aria-labelledby="scene" className="authoring-fields">
      <h2 id="scene" tabIndex={-1}>
        {say(texts.sceneTitle, { number: `${at + 1}.${place + 1}` })}
      </h2>
      {fault && (
        <p className="field-error" id={here}>
          {fault}
        </p>
      )}
      <BothField edit={edit} path={`${here}.title`} value={scene.title} label={say(texts.sceneName)} max={300} />
      <BothField
        edit={edit}
        path={`${here}.text`}
        value={scene.text}
        label={say(texts.sceneText)}
        hint={say(texts.sceneTextHint)}
        max={6000}
        area
        tall
        measured
      />
      <PictureFields edit={edit} here={here} scene={scene} onPhoto={props.onPhoto} />
      <Documents edit={edit} here={here} of={scene.documents} />
      {scene.choice ? (
        <ChoiceFields edit={edit} here={`${here}.choice`} choice={scene.choice} piece={piece} scene={scene.id} />
      ) : (
        <p>
          <Button onClick={() => edit.put(`${here}.choice`, newChoice(scene.id))}>{say(texts.addChoice)}</Button>
        </p>
      )}
    </section>
  );
}

function Documents(props: {
  edit: Editing;
  here: string;
  of: Editing['draft']['pieces'][number]['scenes'][number]['documents'];
}): ReactElement {
  const { edit, here, of } = props;
  const say = useText();
  const path = `${here}.documents`;
  return (
    <>
      {of.map((document, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document has no name, and is edited in its place
        <fieldset className="authoring-part" key={at}>
          <legend>{say(texts.documentTitle, { number: at + 1 })}</legend>
          <BothField
            edit={edit}
            path={`${path}.${at}.title`}
            value={document.title}
            label={say(texts.documentName)}
            max={300}
          />
          <BothField
            edit={edit}
            path={`${path}.${at}.lines`}
            value={document.lines}
            label={say(texts.documentLines)}
            max={6000}
            area
          />
          <BothField
            edit={edit}
            path={`${path}.${at}.source`}
            value={document.source}
            label={say(texts.source)}
            hint={say(texts.sourceHint)}
            max={600}
          />
          <Button
            look="plain"
            icon={trash}
            onClick={() =>
              edit.put(
                path,
                of.filter((_, one) => one !== at),
              )
            }
          >
            {say(texts.removeDocument, { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {of.length < 4 && (
        <p>
          <Button onClick={() => edit.put(path, [...of, { title: noText(), lines: noText(), source: noText() }])}>
            {say(texts.addDocument)}
          </Button>
        </p>
      )}
    </>
  );
}

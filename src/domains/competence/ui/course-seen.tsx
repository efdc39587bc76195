import type { ReactElement } from 'react';
import { drawn } from '../../../web/components/drawing.tsx';
import { useText } from '../../../web/text.tsx';
import type { SceneShown } from '../schema.ts';
import { documentSource } from './course-messages.ts';
import './course-seen.css';

/** A picture of a scene. Its shapes say nothing by themselves: what it shows is said by its text. */
export const ScenePicture = (props: { of: SceneShown['pictures'][number] }): ReactElement => (
  <div className="learn-picture" role="img" aria-label={props.of.text}>
    {drawn(props.of.drawing)}
  </div>
);

/** A document that is read in a scene, as it was written, with where it comes from. */
export function SceneDocument(props: { of: SceneShown['documents'][number] }): ReactElement {
  const say = useText();
  const { title, lines, source } = props.of;
  return (
    <figure className="learn-document">
      <figcaption>{title}</figcaption>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="small quiet">{say(documentSource, { source })}</p>
    </figure>
  );
}

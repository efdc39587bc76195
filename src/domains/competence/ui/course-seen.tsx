import { type ReactElement, useEffect, useState } from 'react';
import { drawn } from '../../../web/components/drawing.tsx';
import { useText } from '../../../web/text.tsx';
import { photoBytes } from '../courses/photo.ts';
import type { SceneShown } from '../schema.ts';
import { documentSource } from './course-messages.ts';
import './course-seen.css';

/** A picture of a scene. Its shapes say nothing by themselves: what it shows is said by its text. */
export function ScenePicture({ of: { text, drawing } }: { of: SceneShown['pictures'][number] }): ReactElement {
  const photo = usePhoto(drawing);
  if (photo !== null) return <img className="learn-photo" src={photo} alt={text} />;
  return (
    <div className="learn-picture" role="img" aria-label={text}>
      {drawn(drawing)}
    </div>
  );
}

/** The address of a photograph while it is on the page; null where it is a drawing. Its bytes came with the course: nothing is fetched. */
function usePhoto(drawing: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const bytes = photoBytes(drawing);
    if (!bytes) return setAddress(null);
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [drawing]);
  return address;
}

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

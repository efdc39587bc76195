import { type ReactElement, useEffect, useMemo } from 'react';
import type { ShownFile } from './shown.ts';

/** What the browser is told that it is, by what its contents say. */
const kinds: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
};

/** A recording or a film, by the player of the browser, from memory. */
export function Played({ file, bytes, as }: ShownFile & { as: 'sound' | 'film' }): ReactElement {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes], { type: kinds[file.type] ?? 'application/octet-stream' })),
    [bytes, file.type],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return as === 'sound' ? (
    // biome-ignore lint/a11y/useMediaCaption: what was given to an officer, of which there is no transcript
    <audio className="preview-sound" controls src={address} aria-label={file.name} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: what was given to an officer, of which there is no transcript
    <video className="preview-film" controls src={address} aria-label={file.name} />
  );
}

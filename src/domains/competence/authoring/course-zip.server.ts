import { plainZip } from '../../../platform/files/plain-zip.ts';
import { photoBytes } from '../courses/photo.ts';
import type { CourseDraft } from './draft.ts';
import { writeFiles } from './write-files.ts';

/** The files of a course as a folder that `cape course check` takes, packed. The same course gives the same bytes. */
export function zipOfCourse(content: CourseDraft, version: number, pictures: ReadonlyMap<string, string>) {
  const { yaml, sv, en } = writeFiles(content, version);
  const named = content.pieces.flatMap(({ scenes }) => scenes.flatMap((one) => one.pictures.map(({ name }) => name)));
  const shown = [...new Set(named)].sort().flatMap((name): [string, Uint8Array][] => {
    const picture = pictures.get(name);
    if (picture === undefined) return [];
    const photo = photoBytes(picture);
    return [[`pictures/${name}.${photo ? 'jpg' : 'svg'}`, photo ?? Buffer.from(picture, 'utf8')]];
  });
  const zip = plainZip([
    [`${content.id}.yaml`, Buffer.from(yaml, 'utf8')],
    [`${content.id}.sv.md`, Buffer.from(sv, 'utf8')],
    [`${content.id}.en.md`, Buffer.from(en, 'utf8')],
    ...shown,
  ]);
  return { name: `${content.id}.zip`, type: 'application/zip', base64: zip.toString('base64') };
}

import { plainZip } from '../../../platform/files/plain-zip.ts';

const text = (content: string): Buffer => Buffer.from(content, 'utf8');
const page = '<!doctype html><html lang="en"><title>Invented</title><h1>Invented course</h1>';

/** A course of one part in cmi5, whose page is `body`. Everything in it is invented. */
export const aCmi5Package = (body = page, more: readonly (readonly [string, Uint8Array])[] = []): Buffer =>
  plainZip([
    [
      'cmi5.xml',
      text(`<?xml version="1.0"?><courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="https://invented.invalid/course"><title><langstring lang="en">Invented course</langstring></title><description><langstring lang="en">Invented</langstring></description></course>
<au id="https://invented.invalid/part" moveOn="CompletedAndPassed" masteryScore="0.8"><title><langstring lang="en">Invented part</langstring></title><description><langstring lang="en">Invented</langstring></description><url>index.html</url></au></courseStructure>`),
    ],
    ['index.html', text(body)],
    ...more,
  ]);

/** The same in SCORM 1.2. */
export const aScormPackage = (body = page): Buffer =>
  plainZip([
    [
      'imsmanifest.xml',
      text(`<?xml version="1.0"?><manifest identifier="invented"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="one"><organization identifier="one"><title>Invented course</title><item identifier="part" identifierref="page"><title>Invented part</title></item></organization></organizations>
<resources><resource identifier="page" type="webcontent" href="index.html"/></resources></manifest>`),
    ],
    ['index.html', text(body)],
  ]);

export const aDescription = {
  title: 'Påhittad kurs',
  about: 'Påhittad, för ett prov.',
  language: 'sv',
  givenBy: 'Påhittad utgivare',
  licence: 'CC BY 4.0',
  minutes: 10,
  months: 12,
};

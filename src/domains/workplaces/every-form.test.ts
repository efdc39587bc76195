import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A field of a form of the workspace in which the name of a firm is written. Forms of the field app have no room for it (decision 0128). */
const ofFirm = /(?:id="|field\(')[a-zA-Z.]*(?:workplaceName|workplace\.name|firmName)['"]/;

it('every form of the workspace in which a firm is named asks whether the unit has met it', () => {
  const forms = readdirSync('src/domains', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/ui\/(?!field\/).*\.tsx$/.test(file))
    .map((file) => ({ file, text: readFileSync(`src/domains/${file}`, 'utf8') }))
    .filter(({ text }) => ofFirm.test(text));
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter(({ text }) => !/<Seen(?:Firm|Before)\b/.test(text)).map(({ file }) => file)).toEqual([]);
});

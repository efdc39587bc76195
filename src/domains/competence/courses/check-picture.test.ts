import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSafePicture } from './check-picture.ts';

const folder = 'knowledge/courses/pictures';
const around = (inside: string, head = 'viewBox="0 0 640 240"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>\n`;

describe('a picture of a course', () => {
  it('is taken when it is made of shapes', () => {
    expect(isSafePicture(around('<g><rect class="wall" x="0" y="0" width="640" height="240"/></g>'))).toBe(true);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect([name, isSafePicture(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, true]);
  });

  it.each([
    ['a script', around('<script>alert(1)</script>')],
    ['a script that closes itself', around('<script href="data:,alert(1)"/>')],
    ['an event', around('<rect class="wall" onload="alert(1)"/>')],
    ['an event on the drawing', around('', 'viewBox="0 0 640 240" onload="alert(1)"')],
    ['a style', around('<style>*{background:url(//example.invalid)}</style>')],
    ['a style of a shape', around('<path style="fill:url(//example.invalid)" d="M0 0"/>')],
    ['an address', around('<path class="line" d="M0 0" fill="url(#a)"/>')],
    ['a link', around('<a href="javascript:alert(1)"><rect class="wall"/></a>')],
    ['a use of another file', around('<use href="//example.invalid#a"/>')],
    ['an image', around('<image href="//example.invalid/a.png"/>')],
    ['another document', around('<foreignObject><body></body></foreignObject>')],
    ['an animation', around('<rect class="wall"><animate attributeName="href" values="a"/></rect>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${around('&a;')}`],
    ['a comment', around('<!-- <script> -->')],
    ['text that is not a shape', around('Four agencies')],
    ['a class that it was not given', around('<rect class="shell"/>')],
    ['an attribute twice', around('<rect class="wall" class="sea"/>')],
    ['a tag that is left open', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240"><g></svg>'],
    ['something after its end', `${around('')}<script>alert(1)</script>`],
    ['a name of another kind', around('<RECT class="wall"/>')],
    ['more than is needed', around('<rect class="wall"/>'.repeat(2000))],
  ])('is refused with %s', (_, content) => {
    expect(isSafePicture(content)).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { plainSvg } from './plain-svg.ts';

it('a letter keeps the colour of its group, and nothing is left that only a viewer uses', () => {
  const drawn = [
    '<svg style="overflow: visible;" class="typst-doc" viewBox="0 0 1 1" xmlns:h5="http://www.w3.org/1999/xhtml">',
    '<style type="text/css">svg { fill: none; }</style>',
    '<g data-tid="a" class="typst-text" fill="#fff"><use x="0" href="#g"/>',
    '<g transform="scale(16,-16)"><foreignObject x="0"><h5:div class="tsel" style="font-size: 62px">Hej</h5:div></foreignObject></g></g>',
    '<script>1</script></svg>',
  ].join('');
  expect(plainSvg(drawn)).toBe('<svg fill="none" viewBox="0 0 1 1"><g fill="#fff"><use x="0" href="#g"/></g></svg>');
});

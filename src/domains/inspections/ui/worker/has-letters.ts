/** No letter has this place, so what a machine draws for it is what it draws for any letter that it does not have. */
const nobodyHas = '\u{10fffe}';
const side = 48;

/**
 * Whether this machine can draw the letters of a text, and not empty boxes in their place: each is compared with one that no
 * machine has. A browser that writes the number of a letter into its box is believed.
 */
export function hasLetters(text: string): boolean {
  const brush = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!brush) return true;
  brush.font = '24px sans-serif';
  const drawn = (letter: string): string => {
    brush.clearRect(0, 0, side, side);
    brush.fillText(letter, 4, 32);
    return brush.getImageData(0, 0, side, side).data.join();
  };
  const box = drawn(nobodyHas);
  return [...new Set(text.match(/\p{L}/gu) ?? [])].slice(0, 12).every((letter) => drawn(letter) !== box);
}

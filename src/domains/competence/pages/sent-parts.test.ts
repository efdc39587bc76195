import { expect, it } from 'vitest';
import { sentParts } from './sent-parts.ts';

const type = 'multipart/form-data; boundary=----x';
const part = (name: string, content: string): string =>
  `------x\r\nContent-Disposition: form-data; name="${name}"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n`;

it('gives each field as it was sent, also where it holds line breaks', () => {
  const fields = sentParts(`${part('file', 'a\r\n\r\nb')}${part('text', '')}------x--\r\n`, type);
  expect([...fields]).toEqual([
    ['file', 'a\r\n\r\nb'],
    ['text', ''],
  ]);
});

it('has no fields where there is no boundary, and passes over what is cut off', () => {
  expect(sentParts(part('file', 'a'), 'multipart/form-data').size).toBe(0);
  expect(sentParts('------x\r\nContent-Disposition: form-data; name="file"', type).size).toBe(0);
  expect(sentParts('', type).size).toBe(0);
});

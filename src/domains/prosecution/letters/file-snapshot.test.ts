import { expect, it } from 'vitest';
import { z } from 'zod';
import { itemId, uuid } from '../testing/builders.ts';
import { snapshot } from '../testing/letters.ts';
import { fileLetter, SnapshotTexts } from './letter.ts';

it('items sent to another agency have ids of their own there, and all their text is sealed as one', () => {
  const frozen = z.parse(fileLetter.snapshot, snapshot());
  expect(JSON.stringify({ ...frozen, texts: '' })).not.toMatch(/Lärkan|Svalan|chatt/);
  expect(JSON.stringify(frozen)).not.toContain(itemId(7));
  expect(SnapshotTexts.parse(JSON.parse(String(frozen.texts)))).toMatchObject({
    [`party.${uuid(8001)}`]: 'Lärkan',
    [`item.${uuid(8003)}.short`]: 'chatt',
  });
});

import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, seen, someAbout, someFile, uuid } from '../testing/builders.ts';
import { toScreen } from './screen.ts';

const now = new Date('2026-09-14T13:05:00.000Z');

it('assessing the indicators is a record of what one person found, with the note encrypted beside it', () => {
  const [draft] = decide(
    toScreen,
    { act: anEnvelope(), screening: uuid(0), about: someAbout(), answers: seen('INS-C02'), note: 'Påhittade ord.' },
    { id: uuid(0), at: someFile, reference: 'T-INVENTED', handed: null, person: null },
    now,
  );
  expect(draft).toMatchObject({
    type: 'identification.screen',
    facts: { reading: 1, reference: 'T-INVENTED', answers: seen('INS-C02') },
    words: { note: 'Påhittade ord.' },
  });
});

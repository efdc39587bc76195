import { expect, it } from 'vitest';
import { directionOf } from '../../../../kernel/language.ts';
import { standingOf, type WorkerTalk } from '../talk/languages.ts';
import { readWorkerTalk } from '../talk/read-talks.server.ts';
import { canBePdf, cardOf } from './card.ts';
import { codeFrom } from './code.ts';
import { cardSheet } from './sheet.server.ts';

const runtime = { title: 'Kort', language: 'sv', strip: 'Utkast' };
const asCard = (talks: readonly WorkerTalk[]) =>
  cardOf(
    talks.map((talk) => ({ ...talk, direction: directionOf(talk.language), standing: standingOf(talk) })),
    '08-465 004 12',
    codeFrom(Uint8Array.from([1, 2, 3, 255])),
  );

it('is one tagged sheet in each language whose letters the face has, beside Swedish', async () => {
  const talks = await readWorkerTalk('knowledge');
  const swedish = talks.filter(({ language }) => language === 'sv');
  for (const talk of talks) {
    const card = asCard([talk, ...swedish]);
    const pdf = await cardSheet(card, runtime);
    expect(canBePdf(card), talk.language).toBe(!['ar', 'th'].includes(talk.language));
    if (!canBePdf(card)) expect(pdf, 'no empty boxes').toBeNull();
    else {
      const objects = Buffer.from(pdf ?? []).toString('latin1');
      expect(objects).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(objects, talk.language).toMatch(/<xmpTPg:NPages>1</);
      // A letter that the face does not have would have brought another one along.
      const faces = new Set([...objects.matchAll(/\/FontName \/\w{6}\+(\w+)/g)].map(([, face]) => face));
      expect(
        [...faces].every((face) => face?.startsWith('LibertinusSerif')),
        [...faces].join(),
      ).toBe(true);
    }
  }
});

it('is not made where no compiler exists for the machine', async () => {
  const [first] = await readWorkerTalk('knowledge').then((talks) => talks.filter(({ language }) => language === 'en'));
  expect(await cardSheet(asCard(first ? [first] : []), runtime, async () => null)).toBeNull();
});

import { z } from 'zod';
import { directionOf } from '../../../../kernel/language.ts';
import { Deferred, query } from '../../../../platform/http/endpoint.ts';
import { Nothing } from '../../../../platform/http/params.ts';
import { cardOf } from '../card/card.ts';
import { codeOf } from '../card/code.ts';
import { cardStrips, cardTitle } from '../card/messages.ts';
import { cardSheet } from '../card/sheet.server.ts';
import { mayBeHeld, standingOf, type WorkerTalk } from './languages.ts';
import {
  CardSheetAsked,
  CardSheetShown,
  type TalkLanguageShown,
  TalkLanguagesShown,
  WorkerTalkShown,
} from './schema.ts';
import type { TalksHere } from './talks-here.server.ts';

/** Where a recording of a text is; another one of another day is another address. */
const urlOf = (language: string, key: string, on: string): string =>
  `/assets/worker-talk/${language}/${key}.opus?${on}`;

const textsIn = (talk: WorkerTalk): Pick<WorkerTalkShown, 'texts' | 'words' | 'audio'> => ({
  texts: talk.texts,
  words: talk.words && [...talk.words],
  audio: talk.audio.map(({ key, speaker, on }) => ({ key, url: urlOf(talk.language, key, on), speaker, on })),
});

/** What workers read alone, language by language: for officers who go to places of work. It holds nothing about any person. */
export function talkRoutes({ talksHere, inTraining }: { talksHere: TalksHere; inTraining: boolean }) {
  const languageOf = (talk: WorkerTalk): TalkLanguageShown => ({
    language: talk.language,
    bytes: Buffer.byteLength(JSON.stringify(textsIn(talk))),
    own: talk.own,
    direction: directionOf(talk.language),
    standing: standingOf(talk),
    review: talk.review,
    mayBeHeld: mayBeHeld(talk, inTraining),
  });
  return [
    query({
      name: 'inspection.worker-languages',
      path: '/api/inspections/worker-texts',
      roles: ['officer', 'reader'],
      params: Nothing,
      input: Nothing,
      answer: TalkLanguagesShown,
      load: (tx, { who }) => talksHere(tx, who.country),
      may: () => true,
      show: async (_tx, talks) => ({ languages: talks.map(languageOf) }),
    }),
    query({
      name: 'inspection.worker-texts',
      path: '/api/inspections/worker-texts/:language',
      roles: ['officer', 'reader'],
      params: z.strictObject({ language: z.string().regex(/^[a-z]{2}$/) }),
      input: Nothing,
      answer: WorkerTalkShown,
      // In production a draft is not there: what was not given out cannot be handed over.
      load: async (tx, { params, who }) =>
        (await talksHere(tx, who.country)).find(
          (talk) => talk.language === params.language && mayBeHeld(talk, inTraining),
        ) ?? null,
      may: () => true,
      show: async (_tx, talk) => ({ ...languageOf(talk), ...textsIn(talk) }),
    }),
    query({
      name: 'inspection.card-sheet',
      path: '/api/inspections/card-sheet',
      roles: ['officer'],
      params: Nothing,
      input: CardSheetAsked,
      answer: CardSheetShown,
      load: async (tx, { input, who }) => {
        const talks = await talksHere(tx, who.country);
        const asked = input.second === undefined ? [input.first] : [input.first, input.second];
        const found = asked.flatMap(
          (language) => talks.find((talk) => talk.language === language && mayBeHeld(talk, inTraining)) ?? [],
        );
        return found.length === asked.length ? found : null;
      },
      may: () => true,
      show: async (_tx, found, { input, texts }) =>
        new Deferred(async () => {
          const languages = found.map((talk) => ({ ...talk, ...languageOf(talk) }));
          const card = cardOf(languages, input.phone, codeOf(input.code));
          const strip = card.standing === 'signed' ? null : texts.t(cardStrips[card.standing]);
          const pdf = await cardSheet(card, { title: texts.t(cardTitle), language: texts.language, strip });
          return { pdf: pdf && Buffer.from(pdf).toString('base64') };
        }),
    }),
  ];
}

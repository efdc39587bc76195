import type { Language } from '../../../kernel/language.ts';
import { roles } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import type { Both } from '../both.ts';
import type { Help } from './guide-file.ts';
import { labelled } from './labelled.ts';
import { ownGuide } from './own-guide.ts';
import { HelpShown } from './schema.ts';

export type GuideNeeds = { readonly help: Help; readonly emergencyOf: (country: string) => string };

/** Where a picture of a screen is fetched: in the language of its reader where there is one, in English otherwise. */
export const pictureAddress = (name: string, language: Language, swedish: readonly string[]): string =>
  `/assets/help/${language === 'sv' && swedish.includes(name) ? 'sv/' : ''}${name}.png`;

async function readerOf(tx: Tx, { who }: AnyCall) {
  const kind = (await listUnits(tx)).find(({ id }) => id === who.unit)?.agencyKind ?? '';
  return { roles: who.roles, capacity: who.capacity, kind };
}

/** The guides, for every person signed in: they hold nothing about any person and any matter. */
export const guideRoutes = ({ help, emergencyOf }: GuideNeeds) => [
  query({
    name: 'help.read',
    path: '/api/help',
    roles,
    params: Nothing,
    input: Nothing,
    answer: HelpShown,
    load: async () => ({}),
    may: () => true,
    show: async (tx, _nothing, call) => {
      const { language, t } = call.texts;
      const emergency = emergencyOf(call.who.country);
      const say = (of: Both): string =>
        labelled(of[language], (id) => t({ id, message: id, comment: '' })).replaceAll('{emergency}', emergency);
      return {
        own: ownGuide(help.guides, await readerOf(tx, call)),
        guides: help.guides.map(({ id, title, day, ask, tasks }) => ({
          ...{ id, title: title[language], day: day[language], ask: ask[language], tasks },
        })),
        tasks: help.tasks.map(({ id, topics, title, why, picture, steps, wrong }) => ({
          ...{ id, topics, title: say(title), why: say(why), wrong: wrong.map(say) },
          picture: { address: pictureAddress(picture.name, language, help.swedishPictures), shows: picture[language] },
          steps: steps.map((step) => ({ text: say(step), at: step.at ?? null })),
        })),
      };
    },
  }),
];

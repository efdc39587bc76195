import type { Visibility } from '../../../kernel/act.ts';
import { offered } from '../../../kernel/doing.ts';
import type { Language } from '../../../kernel/language.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { holdsOn } from '../published-points.ts';
import { listPeople } from '../store.server.ts';
import { toChangePoint } from './acts/change-point.ts';
import { toEndPoint } from './acts/end-point.ts';
import { changesInPoint } from './changes.ts';
import type { Counties, Point, PointHere } from './contact-point.ts';
import { contactPointMessages as texts } from './messages.ts';
import type { PointPage, PointShown } from './schema.ts';

/** Public to all; who changed it is not. */
export const pointVisibility = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'shared',
  sees: [t(texts.sees)],
  doesNotSee: [t(texts.doesNotSee, { agency: who.agencyName[language] })],
  why: t(texts.why),
});

export const showPoint = (point: Point, call: AnyCall): PointShown => ({
  ...point,
  languages: [...point.languages],
  counties: [...point.counties],
  isNow: point.endedAt === null && holdsOn(point, todayIn(call)),
});

export const showCounties = (counties: Counties, language: Language): PointPage['counties'] =>
  counties
    .map((county) => ({ code: county.code, name: county[language] }))
    .sort((a, b) => a.name.localeCompare(b.name, language));

/** One contact point with what was changed by whom. */
export async function showPointPage(tx: Tx, here: PointHere, call: AnyCall): Promise<PointPage> {
  const { registry, texts: said, verbs, who } = call;
  const people = await listPeople(tx);
  const nameOf = (actor: string): string => people.find((one) => one.account === actor)?.name ?? said.t(texts.former);
  const { rows, words } = await openFile(tx, call, here.at, here.id);
  const acts = readActs(registry, rows);
  return {
    point: showPoint(here.point, call),
    counties: showCounties(here.counties, said.language),
    timeline: rows
      .map((one, at) => ({
        ...showEvent(one, { registry, texts: said, words, nameOf }),
        changes: changesInPoint(acts[at], said, here.counties),
      }))
      .reverse(),
    visibility: pointVisibility(call),
    may: offered([toChangePoint, toEndPoint], who, here, verbs),
  };
}

import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Call, todayIn } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { findPersonCalled } from '../persons/public.server.ts';
import { differ } from './agreement/differ.ts';
import { maySeeAnswers } from './blind.ts';
import { answerExpectedBy, followingFrom } from './follows.ts';
import { identificationMessages } from './messages.ts';
import { offeredForScreening } from './offered.ts';
import type { FollowShown, FollowUp, ScreeningShown } from './schema.ts';
import type { ReadingOf } from './screening.ts';
import type { StoredScreening } from './store.ts';

/** What the page needs of a later domain: what the support plan of a person in the same file says of the steps that follow. */
export type ScreeningParts = {
  readonly helpOf: (tx: Tx, at: RealmKey, person: string) => Promise<Partial<Record<FollowUp, 'done' | 'open'>>>;
};

/** The steps that follow, as the file knows them: recorded here, and in the support plan of the person who has that name in it. */
async function showFollows(
  tx: Tx,
  { state: screening, at }: StoredScreening,
  nameOf: (actor: string) => string,
  { helpOf }: ScreeningParts,
): Promise<FollowShown[]> {
  const steps = followingFrom(screening);
  const { called } = screening.about;
  const found = steps.length === 0 || called === null ? null : await findPersonCalled(tx, at, called);
  const here = found ? await helpOf(tx, at, found.id) : {};
  return steps.map(({ step, state, dueAt, answerBy, actor, at: when }) => ({
    step,
    state,
    dueAt,
    answerBy,
    by: actor === null ? null : nameOf(actor),
    at: when,
    here: here[step] ?? null,
  }));
}

/** A screening as this reader may see it. The first answers stay hidden from a person who may still read blind. */
export async function showScreening(
  tx: Tx,
  stored: StoredScreening,
  call: Call<unknown, unknown>,
  parts: ScreeningParts,
): Promise<ScreeningShown> {
  const { state: screening, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const { language, t } = call.texts;
  const nameOf = (actor: string): string => colleagues.get(actor) ?? t(identificationMessages.anotherAgency);
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const sees = maySeeAnswers(screening, call.who.actor);
  const [first, second] = screening.readings;
  const { decision } = screening;
  return {
    id,
    reference: screening.reference,
    status: screening.status,
    about: screening.about,
    begunAt: screening.begunAt,
    readings: screening.readings.map((reading) => ({
      by: nameOf(reading.actor),
      mine: reading.actor === call.who.actor,
      at: reading.at,
      answers: sees ? reading.answers : null,
      note: sees ? (words.get(reading.act)?.note ?? null) : null,
      later: sees ? laterOf(reading, words) : [],
    })),
    differ: sees && first && second ? differ(first.answers, second.answers) : [],
    decision: decision
      ? {
          presumed: decision.presumed,
          by: nameOf(decision.actor),
          at: decision.at,
          restsOn: decision.restsOn,
          training: decision.training,
          grounds: words.get(decision.act)?.grounds ?? null,
          against: words.get(decision.act)?.against ?? null,
        }
      : null,
    follows: await showFollows(tx, stored, nameOf, parts),
    answerExpectedBy: answerExpectedBy(todayIn(call), call.registry.calendarOf(call.who.country)),
    // Who has still to read without the other’s answers is shown no text about them either.
    timeline: showTimeline(rows, {
      registry: call.registry,
      texts: call.texts,
      words: sees ? words : new Map(),
      nameOf,
    }),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: [],
        cameFrom: null,
      },
      t,
      call.texts.formats.either,
    ),
    may: offeredForScreening({ ...call.who, memberships }, { ...stored, actor: call.who.actor }, call.verbs),
  };
}

/** What was found in later sittings. A screening that was stored before there were any has none. */
const laterOf = (
  { later = [] }: ReadingOf,
  words: { get(act: string): { readonly note?: string | null } | undefined },
) => later.map(({ act, at, codes }) => ({ at, codes: [...codes], note: words.get(act)?.note ?? null }));

import type { Here } from '../../../kernel/doing.ts';
import { offered } from '../../../kernel/doing.ts';
import { openFile, openWordsOf } from '../../../platform/acts/open-file.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, listUnits } from '../../access/public.server.ts';
import { showCourse } from '../courses/show-course.ts';
import type { Lessons } from '../lesson-file.ts';
import { toAddPhoto } from './acts/add-photo.ts';
import { toGiveReview } from './acts/give-review.ts';
import { toPublishCourse } from './acts/publish-course.ts';
import { toSaveCourse } from './acts/save-course.ts';
import { toSendCourse } from './acts/send-course.ts';
import { toWithdrawCourse } from './acts/withdraw-course.ts';
import { isApproved } from './approved-by.ts';
import { CourseDraft, draftIn } from './draft.ts';
import { authoringMessages } from './messages.ts';
import type { EditionShown, ToReadRow, WritingRow, WritingShown } from './schema.ts';
import { type EditionToRead, listCoursesToRead, listReviews } from './store.server.ts';
import { stateOf, type Writing } from './writing.ts';

const photoHead = 'data:image/jpeg;base64,';

/** All that a course is made of: its text, and its pictures by name. Photographs of its own come before drawings of the same name. */
export async function openWriting(tx: Tx, { id, at, state }: Here<Writing>, call: AnyCall, lessons: Lessons) {
  const { rows, words } = await openFile(tx, call, at, id);
  const photos = new Map(
    state.photos.map(({ name, act }) => [name, `${photoHead}${words.get(act)?.photo ?? ''}`] as const),
  );
  return {
    ...{ rows, words, photos },
    content: draftIn(words.get(state.saved.act)?.content, state.course),
    pictures: new Map([...Object.entries(lessons.drawings), ...photos]),
  };
}

export async function showWriting(
  tx: Tx,
  found: Here<Writing>,
  call: AnyCall,
  lessons: Lessons,
): Promise<WritingShown> {
  const { id, state } = found;
  const { rows, words, photos, content } = await openWriting(tx, found, call, lessons);
  const colleagues = await listColleagues(tx);
  const units = await listUnits(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(authoringMessages.anotherPerson);
  const reviews = await listReviews(tx, id);
  const { language } = call.texts;
  const kinds = new Map(units.map(({ agencyKind, agencyName }) => [agencyKind, agencyName[language]]));
  return {
    id,
    state: stateOf(state),
    content,
    was: state.saved.act,
    savedAt: state.saved.at,
    savedBy: nameOf(state.saved.by),
    saves: state.saves,
    pictures: [
      ...[...photos].map(([name, drawing]) => ({ name, drawing, own: true })),
      ...Object.entries(lessons.drawings).map(([name, drawing]) => ({ name, drawing, own: false })),
    ],
    audiences: [...kinds].map(([kind, name]) => ({ kind, name })),
    sent: state.sent && {
      edition: state.sent.edition,
      version: state.sent.version,
      reach: state.sent.reach,
      isApproved: isApproved(state.sent, { writers: state.writers, reviews, agency: call.who.agency }),
    },
    published: state.published.map(({ version, reach }) => ({ version, reach })),
    reviews: reviews.map((review) => {
      const unit = units.find((one) => one.id === review.unit);
      const name = colleagues.get(review.reviewer);
      return {
        id: review.id,
        version: review.version,
        verdict: review.verdict,
        by: [name, unit?.name[language], unit?.agencyName[language]].filter(Boolean).join(', '),
        at: review.given_at.toISOString(),
        isLatest: review.edition === (state.sent ?? state.published.at(-1))?.edition,
        remarks: review.remarks.map(({ at, said }) => ({ at, said })),
      };
    }),
    timeline: showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
    may: offered(
      [toSaveCourse, toAddPhoto, toSendCourse, toPublishCourse, toWithdrawCourse],
      call.who,
      found,
      call.verbs,
    ),
  };
}

/** The courses that are written in one's file, as lines of a list. */
export async function showWritings(tx: Tx, all: readonly Here<Writing>[], call: AnyCall): Promise<WritingRow[]> {
  const colleagues = await listColleagues(tx);
  const shown: WritingRow[] = [];
  for (const { id, at, state } of all) {
    const words = await openWordsOf(tx, call, at, { stream: id, act: state.saved.act });
    const content = CourseDraft.safeParse(JSON.parse(words?.content ?? 'null'));
    const title = content.success ? content.data.title : null;
    const open = state.published.at(-1);
    shown.push({
      id,
      course: state.course,
      title: title?.[call.texts.language] || title?.sv || title?.en || state.course,
      state: stateOf(state),
      savedAt: state.saved.at,
      savedBy: colleagues.get(state.saved.by) ?? call.texts.t(authoringMessages.anotherPerson),
      version: open?.version ?? null,
      reach: open?.reach ?? null,
    });
  }
  return shown.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** What waits for a reader, with the agency that wrote it. */
export async function showToRead(tx: Tx, call: AnyCall): Promise<ToReadRow[]> {
  const agencies = await agencyNames(tx, call);
  return (await listCoursesToRead(tx)).map(({ edition, version, agency, reach, line, writes, verdict }) => ({
    ...{ edition, version, reach, writes, verdict },
    title: line.title[call.texts.language],
    agency: agencies.get(agency) ?? '',
  }));
}

export async function agencyNames(tx: Tx, call: AnyCall): Promise<ReadonlyMap<number, string>> {
  return new Map((await listUnits(tx)).map(({ agency, agencyName }) => [agency, agencyName[call.texts.language]]));
}

/** An edition as its reader is given it: the course as learners will take it. */
export async function showEdition(tx: Tx, found: EditionToRead, call: AnyCall): Promise<EditionShown> {
  const { edition, version, reach, agency, waits, writes, taken } = found;
  const own = call.own;
  return {
    ...{ edition, version, reach, waits, writes },
    agency: (await agencyNames(tx, call)).get(agency) ?? '',
    course: showCourse(taken, call.texts.language),
    parts: taken.pieces.flatMap((piece) => [
      { id: piece.id, title: piece.title },
      ...piece.scenes.map(({ id, title }) => ({ id, title })),
    ]),
    may: own ? offered([toGiveReview], call.who, { at: own, writes, waits }, call.verbs) : [],
  };
}

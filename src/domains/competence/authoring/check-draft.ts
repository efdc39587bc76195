import { type CourseFault, checkCourse } from '../courses/check-course.ts';
import { CourseFile } from '../courses/course-file.ts';
import { type CourseDraft, hasPlainNames, type InBothLanguages, paragraphsOf } from './draft.ts';
import { type RealCaseDetail, realCaseDetails } from './real-case.ts';
import { fileOfDraft, wordsOfDraft } from './words-of-draft.ts';

/** What must be mended before a course is read by another person, and at which field: `pieces.0.scenes.1.title.sv`. */
export type DraftFault = {
  readonly path: string;
  readonly code:
    | CourseFault['code']
    | 'missing'
    | 'reserved'
    | 'no-alt'
    | 'no-source'
    | 'few-options'
    | 'no-right'
    | 'names';
  readonly values: Readonly<Record<string, string | number>>;
};

const languages = ['sv', 'en'] as const;
const fault = (path: string, code: DraftFault['code'], values: DraftFault['values'] = {}): DraftFault => ({
  path,
  code,
  values,
});

/** How a line of the file of words begins that is no text: a heading, a question, an option, a picture, a document, what follows. */
const reserved = /^(?:[#?!>|-]|---)/;

/** Where in a draft a text stands, by its path, and what it is for. */
type TextOfDraft = {
  readonly path: string;
  readonly text: string;
  readonly as: 'text' | 'alt' | 'source' | 'optional';
  /** A line of its own in the file, which must not begin as mark-up does. */
  readonly isLine: boolean;
};

/** Every text of a draft in one order: as the editor shows them. */
export function textsIn(draft: CourseDraft): readonly TextOfDraft[] {
  const both = (path: string, text: InBothLanguages, as: TextOfDraft['as'] = 'text', isLine = false): TextOfDraft[] =>
    languages.map((language) => ({ path: `${path}.${language}`, text: text[language], as, isLine }));
  const lawNote = draft.lawNote.sv.trim() + draft.lawNote.en.trim() === '' ? 'optional' : 'text';
  return [
    ...both('title', draft.title),
    ...both('about', draft.about),
    ...both('contentNote', draft.contentNote),
    ...both('lawNote', draft.lawNote, lawNote),
    ...draft.pieces.flatMap((piece, at) => [
      ...both(`pieces.${at}.title`, piece.title),
      ...piece.scenes.flatMap((scene, place) => {
        const here = `pieces.${at}.scenes.${place}`;
        const isSeen = scene.pictures.length + scene.documents.length > 0 || scene.choice !== null;
        return [
          ...both(`${here}.title`, scene.title),
          ...both(`${here}.text`, scene.text, isSeen ? 'optional' : 'text', true),
          ...scene.pictures.flatMap(({ alt }, one) => both(`${here}.pictures.${one}.alt`, alt, 'alt')),
          ...scene.documents.flatMap((document, one) => [
            ...both(`${here}.documents.${one}.title`, document.title),
            ...both(`${here}.documents.${one}.lines`, document.lines),
            ...both(`${here}.documents.${one}.source`, document.source, 'source'),
          ]),
          ...(scene.choice
            ? [
                ...both(`${here}.choice.ask`, scene.choice.ask),
                ...scene.choice.options.flatMap((option, one) => [
                  ...both(`${here}.choice.options.${one}.text`, option.text),
                  ...both(`${here}.choice.options.${one}.follows`, option.follows),
                ]),
                ...both(`${here}.choice.source`, scene.choice.source, 'source'),
              ]
            : []),
        ];
      }),
    ]),
    ...draft.recall.flatMap(({ ask, answer }, at) => [
      ...both(`recall.${at}.ask`, ask),
      ...both(`recall.${at}.answer`, answer),
    ]),
  ];
}

const missingAs = { text: 'missing', alt: 'no-alt', source: 'no-source', optional: null } as const;

function missingIn(draft: CourseDraft): readonly DraftFault[] {
  return [
    ...textsIn(draft).flatMap(({ path, text, as, isLine }) => {
      const code = missingAs[as];
      if (text.trim() === '') return code ? [fault(path, code)] : [];
      return isLine && paragraphsOf(text).some((one) => reserved.test(one)) ? [fault(path, 'reserved')] : [];
    }),
    ...draft.pieces.flatMap((piece, at) => [
      ...(piece.obstacles.length === 0 ? [fault(`pieces.${at}.obstacles`, 'missing')] : []),
      ...piece.scenes.flatMap(({ choice }, place) => {
        if (!choice) return [];
        const here = `pieces.${at}.scenes.${place}.choice`;
        return [
          ...(choice.options.length < 2 ? [fault(here, 'few-options')] : []),
          ...(choice.right === '' ? [fault(`${here}.right`, 'no-right')] : []),
        ];
      }),
    ]),
  ];
}

/** Everything that is wrong with a draft: what is missing, and when nothing is, what `cape course check` finds in its files. */
export function checkDraft(
  draft: CourseDraft,
  obstacles: ReadonlySet<string>,
  pictures: ReadonlyMap<string, string>,
): readonly DraftFault[] {
  const missing = missingIn(draft);
  const file = CourseFile.safeParse(fileOfDraft(draft, 1));
  if (!hasPlainNames(draft)) return [...missing, fault('id', 'names')];
  if (!file.success) {
    const isSaid = missing.length > 0;
    return isSaid ? missing : [fault('id', 'names')];
  }
  const words = { sv: wordsOfDraft(draft, 'sv'), en: wordsOfDraft(draft, 'en') };
  const places = placesIn(draft);
  const found = checkCourse(file.data, words, obstacles, pictures).map(({ at, code, values }) =>
    fault(places.get(at) ?? 'id', code, values),
  );
  // What is missing is said once, and not again as an answer without a text or a document without a source.
  return [...missing, ...found.filter(({ code }) => missing.length === 0 || !saidAsMissing.has(code))];
}

const saidAsMissing: ReadonlySet<DraftFault['code']> = new Set([
  'no-text-for-option',
  'bad-document',
  'right-is-no-option',
  'other-pictures',
]);

/** Where each part is in the draft, by its name in the files. */
function placesIn(draft: CourseDraft): ReadonlyMap<string, string> {
  return new Map([
    ...draft.pieces.flatMap((piece, at) => [
      [piece.id, `pieces.${at}`] as const,
      ...piece.scenes.flatMap((scene, place) => {
        const here = `pieces.${at}.scenes.${place}`;
        return [[scene.id, here] as const, ...(scene.choice ? [[scene.choice.id, `${here}.choice`] as const] : [])];
      }),
    ]),
    ...draft.recall.map(({ day }, at) => [`recall.${day}`, `recall.${at}`] as const),
  ]);
}

/** What in a draft looks like a detail of a real case, with the field in which it stands. */
export const realCaseIn = (draft: CourseDraft): readonly (RealCaseDetail & { readonly path: string })[] =>
  textsIn(draft)
    .filter(({ as }) => as !== 'source')
    .flatMap(({ path, text }) => realCaseDetails(text).map((detail) => ({ ...detail, path })));

import { z } from 'zod';

/** What a part of SCORM 1.2 may write (Run-Time Environment 1.2, chapter 3.4), and how long each may be. What only the system says is not in it. */
const writable: readonly (readonly [RegExp, number])[] = [
  [/^cmi\.core\.lesson_location$/, 255],
  [/^cmi\.core\.lesson_status$/, 20],
  [/^cmi\.core\.score\.(?:raw|min|max)$/, 20],
  [/^cmi\.core\.(?:exit|session_time)$/, 20],
  [/^cmi\.suspend_data$/, 4096],
  [/^cmi\.comments$/, 4096],
  [/^cmi\.student_preference\.(?:audio|language|speed|text)$/, 255],
  [/^cmi\.objectives\.\d{1,2}\.(?:id|status|score\.(?:raw|min|max))$/, 255],
  [/^cmi\.interactions\.\d{1,3}\.(?:id|time|type|weighting|student_response|result|latency)$/, 255],
  [/^cmi\.interactions\.\d{1,3}\.(?:objectives|correct_responses)\.\d{1,2}\.(?:id|pattern)$/, 255],
];
export const lessonStatuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'] as const;
const time = /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/;

export type ScormValues = Readonly<Record<string, string>>;
/** What is sent at once: what changed, and whether the part ends. */
export const SentValues = z.strictObject({
  values: z.record(z.string().max(120), z.string().max(4096)),
  ends: z.boolean(),
});

/** The first name that a part may not write, or whose value the standard does not know; null where all are right. */
export function wrongValue(values: ScormValues): string | null {
  for (const [name, value] of Object.entries(values)) {
    const most = writable.find(([known]) => known.test(name))?.[1];
    if (most === undefined || value.length > most) return name;
    if (name === 'cmi.core.lesson_status' && !lessonStatuses.some((one) => one === value)) return name;
    if (name === 'cmi.core.session_time' && !time.test(value)) return name;
    if (/\.score\.(?:raw|min|max)$/.test(name) && value !== '' && !(Number(value) >= 0 && Number(value) <= 100))
      return name;
  }
  return null;
}

/** So many names are held: more than four hundred answers with all that belongs to each. */
export const mostValues = 3000;

const secondsOf = (value: string | undefined): number => {
  const [hours = 0, minutes = 0, seconds = 0] = (value ?? '').split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};
const twoFigures = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** What is held after a part has written: of the time, the sum of all openings that ended. */
export function valuesAfter(was: ScormValues, sent: ScormValues, ends: boolean): ScormValues {
  const { 'cmi.core.session_time': session, ...all } = { ...was, ...sent };
  if (!ends) return session === undefined ? all : { ...all, 'cmi.core.session_time': session };
  const total = secondsOf(was['cmi.core.total_time']) + secondsOf(session);
  const said = `${twoFigures(total / 3600).padStart(4, '0')}:${twoFigures((total % 3600) / 60)}:${twoFigures(total % 60)}`;
  return { ...all, 'cmi.core.total_time': said };
}

/** What a part reads when it begins: what is held, and what only the system says. A learner has no name here. */
export function valuesAtBeginning(held: ScormValues, of: { readonly account: string }): ScormValues {
  const { 'cmi.core.exit': exit, 'cmi.core.session_time': _, ...kept } = held;
  const isNew = Object.keys(held).length === 0;
  return {
    'cmi.core.lesson_location': '',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.score.raw': '',
    'cmi.core.score.min': '',
    'cmi.core.score.max': '',
    'cmi.core.total_time': '0000:00:00',
    'cmi.suspend_data': '',
    'cmi.comments': '',
    'cmi.student_preference.audio': '0',
    'cmi.student_preference.language': '',
    'cmi.student_preference.speed': '0',
    'cmi.student_preference.text': '0',
    ...kept,
    'cmi.core.student_id': of.account,
    'cmi.core.student_name': '',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': isNew ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
    'cmi.launch_data': '',
    'cmi.comments_from_lms': '',
  };
}

/** The words of a course in one language, as its file has them: pieces, scenes, choices and what follows from each option. */
export type CourseWords = {
  readonly course: string;
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly contentNote: string;
  readonly pieces: readonly PieceWords[];
};
export type PieceWords = { readonly id: string; readonly title: string; readonly scenes: readonly SceneWords[] };
export type SceneWords = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly pictures: readonly { readonly name: string; readonly alt: string }[];
  readonly documents: readonly DocumentWords[];
  readonly choice: ChoiceWords | null;
};
/** A document that is read in a scene: what it is, its lines, and where they come from. */
export type DocumentWords = { readonly title: string; readonly lines: readonly string[]; readonly source: string };
export type ChoiceWords = {
  readonly id: string;
  readonly ask: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly follows: string }[];
};

/** A line that belongs nowhere, or a field of the beginning that is missing. */
export type WordsFault = { readonly line: number; readonly code: 'stray' | 'no-field'; readonly what: string };

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type SceneDraft = Omit<Draft<SceneWords>, 'text' | 'pictures' | 'documents' | 'choice'> & {
  text: string[];
  documents: { title: string; lines: string[]; source: string }[];
  pictures: { name: string; alt: string }[];
  choice: { id: string; ask: string; options: { id: string; text: string; follows: string }[] } | null;
};
type PieceDraft = { id: string; title: string; scenes: SceneDraft[] };

const piece = /^# (.+?) \{#([\w.-]+)\}$/;
const scene = /^## (.+?) \{#([\w.-]+)\}$/;
const question = /^\? (.+?) \{#([\w.-]+)\}$/;
const option = /^- \[([\w-]+)\] (.+)$/;
const consequence = /^\s+> (.+)$/;
const picture = /^!\[(.+)\]\(([\w-]+)\)$/;
const documentTitle = /^\|# (.+)$/;
const documentSource = /^\|= (.+)$/;
const documentLine = /^\| (.+)$/;
const field = /^(\w+): "?(.*?)"?$/;

/** Reads the words of a course. No other mark-up is known, so that a text can run nothing and name no address. */
export function readWords(content: string): { readonly words: CourseWords; readonly faults: readonly WordsFault[] } {
  const lines = content.replaceAll('\r\n', '\n').split('\n');
  const faults: WordsFault[] = [];
  const head = new Map<string, string>();
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  for (const line of lines.slice(1, Math.max(end, 1))) {
    const [, key, value] = field.exec(line) ?? [];
    if (key !== undefined) head.set(key, value ?? '');
  }
  const pieces: PieceDraft[] = [];
  for (const [at, line] of lines.entries()) {
    if (at <= end || line.trim() === '') continue;
    if (!placed(pieces, line)) faults.push({ line: at + 1, code: 'stray', what: line.slice(0, 60) });
  }
  const told = (key: string): string => {
    const value = head.get(key);
    if (value === undefined || value === '') faults.push({ line: 1, code: 'no-field', what: key });
    return value ?? '';
  };
  return {
    words: {
      course: told('course'),
      language: told('language'),
      title: told('title'),
      about: told('about'),
      contentNote: told('content_note'),
      pieces,
    },
    faults,
  };
}

/** Puts a line where it belongs, in the last piece and its last scene. */
function placed(pieces: PieceDraft[], line: string): boolean {
  const [, title, id] = piece.exec(line) ?? scene.exec(line) ?? [];
  const last = pieces.at(-1);
  if (title !== undefined && id !== undefined) {
    if (line.startsWith('# ')) pieces.push({ id, title, scenes: [] });
    else last?.scenes.push({ id, title, text: [], pictures: [], documents: [], choice: null });
    return line.startsWith('# ') || last !== undefined;
  }
  const here = last?.scenes.at(-1);
  return here !== undefined && inScene(here, line);
}

function inScene(here: SceneDraft, line: string): boolean {
  const [, ask, id] = question.exec(line) ?? [];
  if (ask !== undefined && id !== undefined) {
    if (here.choice) return false;
    here.choice = { id, ask, options: [] };
    return true;
  }
  const [, name, text] = option.exec(line) ?? [];
  if (name !== undefined && text !== undefined) {
    here.choice?.options.push({ id: name, text, follows: '' });
    return here.choice !== null;
  }
  const [, follows] = consequence.exec(line) ?? [];
  const chosen = here.choice?.options.at(-1);
  if (follows !== undefined) {
    if (chosen) chosen.follows = chosen.follows === '' ? follows : `${chosen.follows} ${follows}`;
    return chosen !== undefined;
  }
  if (line.startsWith('|')) return inDocument(here, line);
  const [, alt, drawing] = picture.exec(line) ?? [];
  if (alt !== undefined && drawing !== undefined) here.pictures.push({ name: drawing, alt });
  else if (here.choice || /^[#?!>-]/.test(line)) return false;
  else here.text.push(line.trim());
  return true;
}

/** A line of a document: its title begins one, and its source ends it. */
function inDocument(here: SceneDraft, line: string): boolean {
  const [, title] = documentTitle.exec(line) ?? [];
  if (title !== undefined && !here.choice) {
    here.documents.push({ title, lines: [], source: '' });
    return true;
  }
  const last = here.documents.at(-1);
  if (last?.source !== '') return false;
  const [, source] = documentSource.exec(line) ?? [];
  const [, text] = documentLine.exec(line) ?? [];
  if (source !== undefined) last.source = source;
  else if (text !== undefined) last.lines.push(text);
  return source !== undefined || text !== undefined;
}

import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/*
 * The English texts are in the code, beside their ids. `locales/en.po`, which Lingui wants, says the same once more; so it is
 * written from the code whenever it is needed, and git does not keep it.
 */

const mark = '/*i18n*/';

/** Tests and what they are made with have texts of their own. @param {string} path */
const isLeftOut = (path) => /\.test\.tsx?$|(?:^|[\\/])testing[\\/]/.test(path);

/** The string that an expression is, where it is one that can be read off. @param {any} node @returns {string | null} */
function stringOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const [left, right] = [stringOf(node.left), stringOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/**
 * The texts that are marked in one file, by id.
 * @param {string} file @param {string} code @returns {[string, string][]} throws where a mark comes before anything but id and message
 */
export function textsMarkedIn(file, code) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  /** @type {[string, string][]} */
  const texts = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'ObjectExpression' && code.slice(0, node.start).trimEnd().endsWith(mark)) {
      const said = (/** @type {string} */ name) => {
        const property = node.properties.find((/** @type {any} */ one) => one.key?.name === name);
        return property ? stringOf(property.value) : null;
      };
      const [id, message] = [said('id'), said('message')];
      if (id === null || message === null) {
        throw new Error(`${file}: after ${mark} comes { id: '…', message: '…', comment: '…' }, written out.`);
      }
      texts.push([id, message]);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(program.body);
  return texts;
}

/** Every English text under `src`, by id in order. @param {string} root @returns {ReadonlyMap<string, string>} */
export function englishTexts(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.tsx?$/.test(file) && !isLeftOut(file))
    .flatMap((file) => {
      const code = readFileSync(join(root, 'src', file), 'utf8');
      return code.includes(mark) ? textsMarkedIn(file, code) : [];
    });
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const quoted = (/** @type {string} */ text) => JSON.stringify(text);

/** `locales/en.po` as the code is now. Written aside and moved into place, because several may want it at once. @param {string} root */
export function writeEnglish(root) {
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nLanguage: en\\n"\n';
  const entries = [...englishTexts(root)].map(([id, text]) => `\nmsgid ${quoted(id)}\nmsgstr ${quoted(text)}\n`);
  const content = head + entries.join('');
  const path = join(root, 'locales/en.po');
  if (readOrNull(path) === content) return;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

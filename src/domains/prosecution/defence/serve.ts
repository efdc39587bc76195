import type { ActDraft } from '../../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { defenceReplyAct, discloseAct, serveAct } from '../acts.ts';
import { itemNumber } from '../evidence/item-number.ts';
import { inFile, requireKnown, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { DiscloseToDefence, DocumentDraft, RecordDefenceReply, ServeFile } from '../schema.ts';
import { type Piece, type Spot, spotsOf } from './final-service.ts';

/** The descriptions of the items, as they stand in the file. */
export type Descriptions = ReadonlyMap<string, string>;

const toDefence = ['protocol', 'side'];

/** Final service: the suspect and the defence get the file. Nothing goes that must not, and nothing with a protected address. */
export function serve(input: ServeFile, stored: StoredFile, descriptions: Descriptions): ActDraft[] {
  const { facts } = input;
  requireKnown(stored.file, { items: facts.items });
  if (facts.replyBy < facts.on) throw wrong('facts.replyBy', fileMessages.dueInPast);
  const items = stored.file.items.filter(({ id }) => facts.items.includes(id));
  if (items.some(({ material }) => !toDefence.includes(material)))
    throw wrong('facts.items', fileMessages.notToDefence);
  const pieces = items.map(
    ({ id, number }): Piece => ({
      kind: 'item',
      name: itemNumber(number),
      text: descriptions.get(id) ?? '',
      metadata: '',
    }),
  );
  refuseAddresses([...pieces, ...input.documents.map(pieceOf)], input.protectedAddresses);
  return [
    inFile(serveAct, stored, {
      act: input.act,
      facts: { ...facts, documents: input.documents.map(shapeOf) },
      words: sealedDocuments(input),
    }),
  ];
}

/** What the defence has asked for, given by an act of its own that is logged. The same guard stands before it. */
export function disclose(input: DiscloseToDefence, stored: StoredFile): ActDraft[] {
  if (stored.file.services.length === 0) throw new Problem('conflict', fileMessages.notServed);
  refuseAddresses(input.documents.map(pieceOf), input.protectedAddresses);
  return [
    inFile(discloseAct, stored, {
      act: input.act,
      facts: { on: input.facts.on, documents: input.documents.map(shapeOf) },
      words: { ...sealedDocuments(input), why: input.words.why },
    }),
  ];
}

/** What the defence says, point by point: which item it is about, what it touches, and what answers it. */
export function replyOfDefence(input: RecordDefenceReply, stored: StoredFile): ActDraft[] {
  if (stored.file.services.length === 0) throw new Problem('conflict', fileMessages.notServed);
  const items = input.facts.points.flatMap(({ item, answeredBy }) => [item, ...answeredBy]);
  requireKnown(stored.file, { items }, { items: 'facts.points' });
  return [inFile(defenceReplyAct, stored, input)];
}

const pieceOf = ({ name, text, metadata }: DocumentDraft): Piece => ({ kind: 'document', name, text, metadata });

const shapeOf = ({ id, kind, text }: DocumentDraft) => ({ id, kind, lines: text === '' ? 0 : text.split('\n').length });

/** Only the names are kept with the act: what the defence got lies in the file of the court, and addresses are never repeated. */
const sealedDocuments = ({ documents }: { readonly documents: readonly DocumentDraft[] }): Record<string, string> =>
  Object.fromEntries(documents.map(({ id, name }) => [`document.${id}`, name]));

function refuseAddresses(pieces: readonly Piece[], addresses: readonly string[] | null): void {
  if (addresses === null) throw wrong('protectedAddresses', fileMessages.protectedMissing);
  const spots = spotsOf(pieces, addresses);
  const fields = spots.map((spot) => problemAt(spot, pieces, spots));
  const [first] = fields;
  if (first) throw new Problem('invalid', first.message, first.values ?? {}, fields);
}

/** What is wrong and where, without ever repeating the address: a file name that holds it is told by its place in the list. */
function problemAt(spot: Spot, pieces: readonly Piece[], spots: readonly Spot[]): FieldProblem {
  const piece = pieces[spot.piece];
  const number = spot.piece + 1 - pieces.filter(({ kind }) => kind === 'item').length;
  const isNameSafe = !spots.some((other) => other.piece === spot.piece && other.in === 'file-name');
  const file = piece && isNameSafe ? piece.name : `#${number}`;
  switch (spot.in) {
    case 'file-name':
      return { path: 'documents', message: fileMessages.addressInName, values: { number } };
    case 'text':
      return { path: 'documents', message: fileMessages.addressInText, values: { file, line: spot.line ?? 1 } };
    case 'metadata':
      return { path: 'documents', message: fileMessages.addressInMetadata, values: { file } };
    case 'description':
      return { path: 'facts.items', message: fileMessages.addressInDescription, values: { file } };
  }
}

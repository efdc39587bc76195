import { type FieldProblem, Problem, wrongAt } from '../../../kernel/problem.ts';
import { fileMessages } from '../messages.ts';
import { type Piece, type Spot, spotsOf } from './final-service.ts';
import type { DocumentDraft } from './schema.ts';

export const pieceOf = ({ name, text, metadata }: DocumentDraft): Piece => ({ kind: 'document', name, text, metadata });

export const shapeOf = ({ id, kind, text }: DocumentDraft) => ({
  id,
  kind,
  lines: text === '' ? 0 : text.split('\n').length,
});

/** The act stores only the names: the court's file has what the defence got, and addresses are never repeated. */
export const sealedDocuments = ({
  documents,
}: {
  readonly documents: readonly DocumentDraft[];
}): Record<string, string> => Object.fromEntries(documents.map(({ id, name }) => [`document.${id}`, name]));

/** What stops these pieces from going to the defence: a protected address in one of them, or no statement of which there are. */
export function addressIn(pieces: readonly Piece[], addresses: readonly string[] | null): Problem | null {
  if (addresses === null) return wrongAt('protectedAddresses', fileMessages.protectedMissing);
  const spots = spotsOf(pieces, addresses);
  const fields = spots.map((spot) => problemAt(spot, pieces, spots));
  const [first] = fields;
  return first ? new Problem('invalid', first.message, first.values ?? {}, fields) : null;
}

/** What is wrong and where, without ever repeating the address: a file name that holds it is given as its place in the list. */
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

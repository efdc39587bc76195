import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { exchange, failureOf, get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { LaunchAnswer, PackagedCourse } from '../../launching/schema.ts';
import { mostPackageBytes, packagePieceType, pieceBytes } from '../../library/pieces.ts';
import { PackageAnswer, PackageFound, PackageList, PackageShown, PieceKept } from '../../library/schema.ts';

export const packagesQuery = () =>
  queryOptions({
    queryKey: ['packages', spoken()],
    queryFn: ({ signal }) => get('/api/course-packages', PackageList, signal),
  });

export const packageQuery = (id: string) =>
  queryOptions({
    queryKey: ['package', id, spoken()],
    queryFn: ({ signal }) => get(`/api/course-packages/${id}`, PackageShown, signal),
  });

/** What a part has recorded meanwhile is asked again whenever the page is shown. */
export const packagedQuery = (course: string) =>
  queryOptions({
    queryKey: ['packaged', course, spoken()],
    queryFn: ({ signal }) => get(`/api/packaged-courses/${course}`, PackagedCourse, signal),
    staleTime: 0,
  });

/** What the check of a chosen file came to: what it is, or the sentence that says why it is not taken. */
export type SentPackage =
  | { readonly found: PackageFound }
  | { readonly wrong: 'too-large' | 'unreached' | { sentence: string } };

/** Sends a package in pieces and has it checked. Nothing is open to learners before it is added. */
export async function sendPackage(file: File): Promise<SentPackage> {
  if (file.size > mostPackageBytes) return { wrong: 'too-large' };
  const content = newId();
  try {
    for (let piece = 0; piece * pieceBytes < file.size || piece === 0; piece++)
      await exchange(
        `/api/course-packages/sent/${content}/pieces/${piece}`,
        PieceKept,
        {
          method: 'POST',
          headers: { accept: 'application/json', 'content-type': packagePieceType },
          body: file.slice(piece * pieceBytes, (piece + 1) * pieceBytes),
        },
        120_000,
      );
    return { found: await get(`/api/course-packages/sent/${content}`, PackageFound) };
  } catch (error) {
    const failure = failureOf(error);
    return { wrong: failure.kind === 'refused' ? { sentence: failure.sentence } : 'unreached' };
  }
}

const packageAnswering: Answering<PackageAnswer> = {
  answer: PackageAnswer,
  about: (answer) => answer.package.id,
  arrived(client, answer) {
    client.setQueryData(packageQuery(answer.package.id).queryKey, answer.package);
    void client.invalidateQueries({ queryKey: ['packages'] });
    void client.invalidateQueries({ queryKey: ['learning'] });
  },
};
const launchAnswering: Answering<LaunchAnswer> = {
  answer: LaunchAnswer,
  about: ({ launch }) => launch,
  arrived: () => undefined,
};

export const usePackageCommand = (): Command<PackageAnswer> => useCommand(useActor(), packageAnswering);
export const useLaunchCommand = (): Command<LaunchAnswer> => useCommand(useActor(), launchAnswering);

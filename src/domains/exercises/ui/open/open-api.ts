import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { post } from '../../../../web/sending/request.ts';
import type { OpenExercise } from '../../live/commands.ts';
import { ExerciseOpened, ScenariosShown } from '../../live/opening.ts';

/** The scenarios that can be played. The first who asks starts the process in which exercises are played. */
export const scenariosQuery = () =>
  queryOptions({
    queryKey: ['exercises', spoken()],
    queryFn: () => post('/api/exercises/scenarios', {}, ScenariosShown),
    staleTime: 3_600_000,
    refetchInterval: ({ state }) => (state.data?.preparing ? 1000 : false),
  });

export const openExercise = (wanted: OpenExercise) => post('/api/exercises/open', wanted, ExerciseOpened);

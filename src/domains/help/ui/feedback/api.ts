import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { post } from '../../../../web/sending/request.ts';
import { FeedbackHere, type FeedbackKind, OwnFeedback } from '../../feedback/shapes.ts';

const Done = z.object({});

export const ownFeedbackQuery = () =>
  queryOptions({
    queryKey: ['feedback', 'own'],
    queryFn: () => post('/api/feedback/own', {}, OwnFeedback),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
export const feedbackQuery = () =>
  queryOptions({ queryKey: ['feedback', 'here'], queryFn: () => post('/api/feedback/list', {}, FeedbackHere) });

export const writeFeedback = (said: { id: string; page: string | null; kind: FeedbackKind; text: string }) =>
  post('/api/feedback/write', said, Done);
export const answerFeedback = (said: { id: string; text: string }) => post('/api/feedback/answer', said, FeedbackHere);
export const closeFeedback = (id: string) => post('/api/feedback/close', { id }, FeedbackHere);

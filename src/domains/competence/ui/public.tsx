import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import { Learning } from '../schema.ts';

/** The course that aims at an obstacle of the study, and that obstacle: an exercise and a visit begin at the same one. */
export const aimedCourse = () =>
  queryOptions({
    queryKey: ['learning', spoken()],
    queryFn: ({ signal }) => get('/api/learning', Learning, signal),
    select: ({ courses }): { title: string; obstacle: string } | null => {
      const [course] = courses;
      const obstacle = course?.obstacles[0];
      return course && obstacle ? { title: course.title, obstacle } : null;
    },
  });

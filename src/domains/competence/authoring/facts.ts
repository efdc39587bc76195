import { z } from 'zod';
import { CourseId } from '../courses/course-file.ts';

/** For whom a course is published: the agency that wrote it, or all. */
export const reaches = ['agency', 'all'] as const;
export const Reach = z.enum(reaches);
export type Reach = z.infer<typeof Reach>;

export const SavedFacts = z.strictObject({ course: CourseId });
export type SavedFacts = z.infer<typeof SavedFacts>;

export const PictureName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

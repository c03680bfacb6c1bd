import {z} from 'zod';
import {id, line, plain, words} from './fields.js';

/** `modules/glossary.yaml`: the terms that the course explains where they first stand in a lesson. */
export const glossary = z.array(
  z.strictObject({
    id: id('the id of the term'),
    term: line('the term as the glossary names it'),
    also: z
      .array(plain('another form of the term'))
      .optional()
      .describe(
        'other forms that lessons use; plurals with s or es are found by themselves. Small letters find a capital at the start, too; a form with capitals is found only as it is written',
      ),
    meaning: words('what the term means here, in one or two plain sentences'),
    lang: z
      .literal('mi', {error: 'mi, for a Māori term, or nothing'})
      .optional()
      .describe('mi where the term is Māori'),
    see: id('the step that says more').optional(),
    notIn: z
      .array(id('the id of a lesson'))
      .optional()
      .describe('lessons in which the term is not marked, since they explain it themselves'),
  }),
);

export type GlossarySource = z.infer<typeof glossary>;

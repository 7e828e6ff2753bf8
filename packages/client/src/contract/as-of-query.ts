import * as z from 'zod';

/** On which day, and with what knowledge, a question is asked. */
export const asOfQuery = {
  /** Day the status is asked for, Asia/Ho_Chi_Minh; today when absent. */
  asOf: z.iso.date().optional(),
  /** Only what the register had accepted by this instant. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
};

import { anchor } from './commands/anchor';
import { calendar } from './commands/calendar';
import { due } from './commands/due';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { read } from './commands/read';
import { schema } from './commands/schema';
import { serve } from './commands/serve';
import { status } from './commands/status';
import { validateCommand } from './commands/validate';
import { verify } from './commands/verify';
import type { Command } from './terminal/command';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  read,
  anchor,
  due,
  calendar,
  validateCommand,
  schema,
  status,
  verify,
  importCommand,
  exportCommand,
  serve,
];

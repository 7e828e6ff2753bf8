export { runCommand } from './run-command';
export { createNodeIo } from './terminal/node-io';
export { CommandError } from './terminal/command-error';
export type { Command, CommandCall, CommandIo, CommandResult } from './terminal/command';

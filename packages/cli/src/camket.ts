#!/usr/bin/env node
import { runCommand } from './run-command';
import { createNodeIo } from './terminal/node-io';
import { surviveClosedPipe } from './terminal/survive-closed-pipe';

surviveClosedPipe(process.stdout);
surviveClosedPipe(process.stderr);
process.exitCode = await runCommand(process.argv.slice(2), createNodeIo());

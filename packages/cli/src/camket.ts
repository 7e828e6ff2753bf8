#!/usr/bin/env node
import { createNodeIo } from './terminal/node-io';
import { runCommand } from './run-command';

process.exitCode = await runCommand(process.argv.slice(2), createNodeIo());

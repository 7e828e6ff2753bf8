import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { surviveClosedPipe } from './survive-closed-pipe';

const failing = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

it('a reader that leaves is no error', () => {
  const output = new PassThrough();
  surviveClosedPipe(output);
  expect(() => output.emit('error', failing('EPIPE'))).not.toThrow();
});

it('any other fault of the output is not hidden', () => {
  const output = new PassThrough();
  surviveClosedPipe(output);
  expect(() => output.emit('error', failing('ENOSPC'))).toThrow('ENOSPC');
});

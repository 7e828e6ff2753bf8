// A register in a process of its own, for tests that kill it. Prints its address, token and database process as one line.
import { startRegister } from '../dist/index.js';

const register = await startRegister({ port: 0, dataDir: process.argv[2], databaseUrl: '' });
process.stdout.write(`${JSON.stringify({ url: register.url, token: register.token })}\n`);
process.on('SIGTERM', () => {
  void register.close().then(() => process.exit(0));
});

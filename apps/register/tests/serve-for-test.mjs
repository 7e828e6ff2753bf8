// A register in a process of its own, for tests that kill it. Prints its address and token as one line.
import { startRegister } from '../dist/index.js';

const starting = startRegister({ port: 0, dataDir: process.argv[2], databaseUrl: '' });
// Who has read the line may stop us at once: whoever listened only after it would die without closing the database.
process.on('SIGTERM', () => {
  void starting.then((register) => register.close()).then(() => process.exit(0));
});
const register = await starting;
process.stdout.write(`${JSON.stringify({ url: register.url, token: register.token })}\n`);

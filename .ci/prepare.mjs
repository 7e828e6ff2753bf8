import { fail, pnpm, say } from './commands.mjs';

const NEEDED = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  fail(
    `Node ${process.versions.node} quá cũ / is too old.`,
    `Cài Node ${NEEDED.join('.')} trở lên / Install Node ${NEEDED.join('.')} or newer.`,
  );
}

/** Installs the packages of the lock file and builds everything. */
export async function prepare() {
  checkNode();
  say('1/2 Cài các gói theo tệp khóa / Installing the packages of the lock file …');
  const installed = await pnpm([
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--loglevel=warn',
  ]);
  if (installed !== 0) {
    fail(
      'không cài được các gói / the packages could not be installed.',
      'Kiểm tra mạng tới kho npm, rồi chạy lại / Check the connection to the npm registry, then run it again.',
    );
  }
  say('2/2 Dựng các gói, sổ theo dõi và tiện ích / Building packages, register and extension …');
  const built = await pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  if (built !== 0) {
    fail(
      'không dựng được / the build failed.',
      'Xem lỗi phía trên; nếu vừa đổi nhánh, xóa các thư mục dist rồi chạy lại / See the error above; after switching branches remove the dist folders and run it again.',
    );
  }
}

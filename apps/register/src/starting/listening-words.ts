import type { Language, LocalText } from '@camket/domain/data';

/** Where everything is once the demonstration runs. */
export interface DemoPlaces {
  readonly registerUrl: string;
  readonly loginUrl: string;
  readonly token: string;
  readonly portalUrl: string;
  /** Folder of the unpacked extension; null when it is not built. */
  readonly extensionFolder: string | null;
  /** Folder of the data; null when a database server was named. */
  readonly dataDir: string | null;
}

/** What is printed when everything runs: the addresses, the token, and how to load the extension in two steps. */
export function demoWords(places: DemoPlaces, language: Language): string {
  return (language === 'vi' ? vietnamese(places) : english(places)).join('\n');
}

function vietnamese(places: DemoPlaces): string[] {
  return [
    '',
    `  Sổ theo dõi        ${places.registerUrl}`,
    `  Đăng nhập          ${places.loginUrl}`,
    `  Khóa               ${places.token}`,
    `  Cổng thông tin mẫu ${places.portalUrl}`,
    ...(places.dataDir === null ? [] : [`  Dữ liệu            ${places.dataDir}`]),
    '',
    ...(places.extensionFolder === null
      ? ['  Tiện ích chưa được dựng: chạy npm start từ thư mục gốc.']
      : [
          `  Tiện ích           ${places.extensionFolder}`,
          '    1. Mở chrome://extensions (hoặc edge://extensions), bật “Chế độ dành cho nhà phát triển”.',
          '    2. Bấm “Tải tiện ích đã giải nén” và chọn thư mục trên.',
          '    Rồi vào trang Thiết bị của sổ lấy mã ghép nối, nhập vào Tùy chọn của tiện ích.',
        ]),
    '',
    '  Nhấn Ctrl-C để dừng; lần sau chạy lại vẫn còn dữ liệu.',
    '',
  ];
}

function english(places: DemoPlaces): string[] {
  return [
    '',
    `  Register           ${places.registerUrl}`,
    `  Sign in            ${places.loginUrl}`,
    `  Token              ${places.token}`,
    `  Sample portal      ${places.portalUrl}`,
    ...(places.dataDir === null ? [] : [`  Data               ${places.dataDir}`]),
    '',
    ...(places.extensionFolder === null
      ? ['  The extension is not built: run npm start at the root.']
      : [
          `  Extension          ${places.extensionFolder}`,
          '    1. Open chrome://extensions (or edge://extensions) and switch on “Developer mode”.',
          '    2. Press “Load unpacked” and choose the folder above.',
          '    Then take a pairing code from the register’s page Devices and type it into the extension’s Options.',
        ]),
    '',
    '  Ctrl-C stops everything; the data is found again at the next start.',
    '',
  ];
}

/** A text with its translation, for messages before anybody has chosen a language. */
export function bothLanguages(text: LocalText): string {
  return `${text.vi}\n${text.en}`;
}

import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { jaDownloadCheck } from './download-check.ts';

/** The Japanese texts of downloads. */
export const jaDownloads: DownloadMessages = {
  title: 'ダウンロード',
  subtitle: '購入に含まれるファイル',
  loading: 'ダウンロード一覧を読み込んでいます…',
  total: (count, number) => `ファイル${number(count)}件`,
  help: 'サポートを受ける',

  otherFiles: 'その他のファイル',
  unnamed: '名称未設定のファイル',
  version: (version) => `バージョン ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone・iPad',
  },
  chips: {
    appleSilicon: 'Appleシリコン',
    intel: 'Intel',
    appleUniversal: 'Appleシリコン・Intel',
    arm64: 'ARM',
    x64: '64ビット',
    x86: '32ビット',
  },
  platform: (system, chip) => `${system}、${chip}`,
  thisComputer: 'このコンピューター',
  whichOne: {
    macos:
      'どれがお使いのMac用ですか？チップは、Appleメニューの「このMacについて」で確認できます。',
    windows:
      'どれがお使いのコンピューター用ですか？プロセッサは、「設定」の「システム」にある「バージョン情報」で確認できます。ほとんどは64ビットで、一部がARMです。',
    linux:
      'どれがお使いのコンピューター用ですか？プロセッサは、コマンド「uname -m」で確認できます。',
  },

  download: 'ダウンロード',
  starting: 'お待ちください…',
  unavailable: '現在利用できません',
  notStarted: (reason) => `ダウンロードは開始されませんでした。${reason}。`,
  gone: (name) => `「${isolateRtl(name)}」は利用できなくなりました。`,
  refused: 'ダウンロードは開始されませんでした。ファイルが利用できなくなった可能性があります。',
  nothingHappens:
    '何も起こりませんか？このページではファイルのダウンロードが許可されていない可能性があります。',
  openInTab: '新しいタブで開く',
  copyAddress: 'リンクをコピー',

  details: '詳細',
  checksum: 'SHA-256チェックサム',
  copy: 'コピー',
  copied: 'コピー済み',
  copyFailed: 'コピーできませんでした。テキストを選択して、手動でコピーしてください。',

  preparing: [
    '準備中',
    '購入されたばかりです。ファイルは自動的にここに表示されます。通常は1分以内です。',
  ],
  preparingLong: [
    'まだ準備中です',
    '通常より時間がかかっています。購入内容は失われていません。後でもう一度確認するか、販売者にお問い合わせください。',
  ],
  notPrepared: [
    'これらのファイルを準備できませんでした',
    `購入内容への影響はありません。${ASK_THE_SELLER}`,
  ],
  lookAgain: 'もう一度確認',
  ready: (name) => `${isolateRtl(name)}：ファイルの準備ができました`,

  unreadable: (count, number) =>
    `ファイル${number(count)}件を表示できませんでした。${ASK_THE_SELLER}`,
  empty: ['ファイルはまだありません', 'ファイルを含む商品を購入すると、ここに表示されます。'],

  unaffected: '購入内容への影響はありません。',
  failures: {},

  check: jaDownloadCheck,
};

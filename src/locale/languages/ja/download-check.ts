import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Japanese texts of checking a file. */
export const jaDownloadCheck: DownloadCheckMessages = {
  check: 'ファイルを確認…',
  checkAnother: '別のファイルを確認…',
  checking: (name) => `「${isolateRtl(name)}」を確認しています…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: '中止',
  outcomes: {
    same: {
      title: (name) => `「${isolateRtl(name)}」は同じファイルです`,
      text: '欠けることなく届いており、誰にも変更されていません。',
    },
    incomplete: {
      title: (name) => `「${isolateRtl(name)}」は不完全です`,
      text: (percent, number) =>
        `サイズが本来のファイルの${number(percent)}%しかありません。ダウンロードが終わっている場合は、削除して、もう一度ダウンロードしてください。`,
    },
    empty: {
      title: (name) => `「${isolateRtl(name)}」は空です`,
      text: 'ダウンロードが終わっていないか、内容がクラウドなど別の場所に保存されています。ファイルを一度開いてからもう一度確認するか、もう一度ダウンロードしてください。',
    },
    unpacked: {
      title: (name) => `「${isolateRtl(name)}」はアーカイブそのものではありません`,
      text: (archive) =>
        `展開されたもののようです。たとえばSafariは、ダウンロード後にアーカイブを開きます。「${isolateRtl(archive)}」そのものを確認してください。見つからない場合は、Safariの設定で「ダウンロード後、“安全な”ファイルを開く」をオフにして、もう一度ダウンロードしてください。`,
    },
    listed: {
      title: (name, other) => `「${isolateRtl(name)}」は「${isolateRtl(other)}」です`,
      text: (expected) =>
        `欠けておらず、誰にも変更されていません。比較した「${isolateRtl(expected)}」とは別のファイルです。`,
    },
    probably_listed: {
      title: (name, other) => `「${isolateRtl(name)}」はおそらく「${isolateRtl(other)}」です`,
      text: (expected) =>
        `サイズがそのファイルと完全に一致し、「${isolateRtl(expected)}」とは一致しません。`,
    },
    other: {
      title: (name) => `「${isolateRtl(name)}」は別のファイルです`,
      text: '別のバージョンか、ダウンロードが途中で終わった可能性があります。削除して、もう一度ダウンロードしてください。それでも別のファイルになる場合は、開く前に販売者にお問い合わせください。',
    },
    unreadable: {
      title: (name) => `「${isolateRtl(name)}」を読み取れませんでした`,
      text: 'このファイルについては、まだ何もわかっていません。移動または変更されたか、別のプログラムが使用している可能性があります。もう一度選択してください。',
    },
    unavailable: {
      title: (name) => `「${isolateRtl(name)}」を確認できませんでした`,
      text: 'このページの一部を読み込めなかったため、このファイルについては、まだ何もわかっていません。接続を確認し、ページを再読み込みして、もう一度お試しください。',
    },
    stopped: {
      title: (name) => `「${isolateRtl(name)}」の確認を中止しました`,
      text: 'このファイルについては、まだ何もわかっていません。',
    },
  },
};

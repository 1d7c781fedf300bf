import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Japanese texts of license keys. */
export const jaLicenseKeys: LicenseKeyMessages = {
  title: 'ライセンスキー',
  loading: 'ライセンスキーを読み込んでいます…',
  loaded: (title, status) => `${isolateRtl(title)}：${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}、末尾は${end}` : title),
  licensedTo: (nameOrEmail) => `ライセンス所有者：${isolateRtl(nameOrEmail)}`,

  status: {
    active: '有効',
    expires_soon: 'まもなく期限切れ',
    expired: '期限切れ',
    disabled: '停止中',
    revoked: '失効',
  },
  expiredOn: (date) => `このキーは${date}に期限が切れました。`,
  refused: 'このキーを確認するアプリでは使用できません。',

  renew: 'ライセンスを更新',
  upgrade: 'アップグレード',
  help: 'サポートを受ける',

  reveal: '表示',
  hide: '非表示',
  copy: 'コピー',
  copied: 'コピー済み',
  hidden: (end) => (end ? `非表示、末尾は${end}` : '非表示'),
  share: '共有',
  keyRevealed: '30秒間表示します',
  hiddenIn: (seconds, number) => `${number(seconds)}秒後に非表示になります`,
  copyFailed: 'コピーできませんでした。キーを表示して、手動でコピーしてください。',

  activations: 'ライセンス認証',
  usage: '利用状況',
  expires: '有効期限',
  noDate: '期限の設定なし',

  inUse: (count, limit, number) => `${number(count)} / ${number(limit)} を使用中。`,
  noneToShow: 'まだないか、販売者が非表示にしています。',
  noneLeft: '使用中のものはありません。',
  notAllShown: `一部を表示できませんでした。${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? '枠を空けるには、使わなくなったものの認証を解除してください。'
      : `枠を空けるには、使わなくなったもの${number(count)}件の認証を解除してください。`,
  unnamed: '名称未設定',
  activatedOn: (date) => `${date} に認証`,
  details: '詳細',
  yes: 'はい',
  no: 'いいえ',

  validated: (count, last, number) =>
    count ? `検証${number(count)}回${last ? `、最終検証は${last}` : ''}` : '未検証',
  issuedOn: (date) => `${date} に発行`,

  deactivate: '認証を解除',
  deactivateTitle: (label) => `「${isolateRtl(label)}」の認証を解除しますか？`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} / ${number(limit)}` : number(left));
    return `再び認証するまで、そこで使っているアプリは動作しなくなります。現在の使用数：${count(used)}、解除後：${count(used - 1)}。`;
  },
  deactivating: '認証を解除しています…',
  deactivated: (label) => `「${isolateRtl(label)}」の認証を解除しました。`,
  mayReturn:
    '紛失した場合は、キーも再発行してください。そうしないと、そこで使っていたアプリが再び認証されるおそれがあります。',
  notDeactivated: (label, reason) =>
    `「${isolateRtl(label)}」の認証を解除できませんでした：${reason}。`,
  maybeDeactivated: (label) =>
    `「${isolateRtl(label)}」の認証が解除された可能性がありますが、それを確認できる応答がありませんでした。ライセンスキーを再び読み込めるようになると、解除されたかどうかがここに表示されます。`,

  rotate: 'キーを再発行',
  rotateTitle: 'このライセンスキーを再発行しますか？',
  rotateText:
    '新しいキーが発行され、今のキーはすぐに使えなくなります。キーを使うすべてのアプリに、新しいキーを入力してください。',
  rotating: '再発行しています…',
  rotated: 'キーを再発行しました。キーを使うすべてのアプリに、新しいキーを入力してください。',
  copyNew: '新しいキーをコピー',
  notRotated: (reason) => `キーを再発行できませんでした：${reason}。`,
  maybeRotated:
    'キーが再発行された可能性がありますが、それを確認できる応答がありませんでした。再び読み込めるようになると、どのキーが有効かがここに表示されます。',

  unaffected: 'ライセンスへの影響はありません。',
  failures: {
    unauthorized: ({ next }) => [
      'セッションが終了しました',
      `安全のため、ライセンスキーを表示できるのは1時間です。${next}`,
    ],
    not_found: [
      'ライセンスキーが見つかりません',
      '別のアカウントのキーかもしれません。購入時に使ったアカウントでログインしてください。',
    ],
    invalid_request: ({ unaffected }) => [
      'このライセンスキーを表示できません',
      `${unaffected}${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'ライセンスキー一覧',
    loading: 'ライセンスキー一覧を読み込んでいます…',
    total: (count, number) => `ライセンスキー${number(count)}件`,
    unreadable: (count, number) =>
      `ライセンスキー${number(count)}件を表示できませんでした。${ASK_THE_SELLER}`,
    status: '状態',
    order: '並び順',
    orders: { oldest: '古い順', newest: '新しい順', working: '有効なものから' },
    onThisPage: 'このページのみ',
    copyFailed: 'コピーできませんでした。ライセンスキーを開いて、そこでコピーしてください。',
    empty: [
      '表示できるライセンスキーはありません',
      'あるはずのキーが見当たらない場合は、ログイン中のアカウントをご確認ください。',
    ],
  },
};

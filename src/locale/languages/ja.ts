import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const SAFE = 'ライセンスへの影響はありません。';
const ASK_THE_SELLER = `${SAFE}販売者にお問い合わせください。`;
const WAIT = `${SAFE}1分ほど待ってから、もう一度お試しください。`;
const CHECK_THE_CONNECTION = `${SAFE}接続を確認して、もう一度お試しください。`;

/** Japanese. */
export const ja: Language = {
  locale: 'ja',
  dir: 'ltr',
  messages: {
    title: 'ライセンスキー',
    loading: 'ライセンスキーを読み込んでいます…',
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

    reveal: '表示',
    hide: '非表示',
    copy: 'コピー',
    copied: 'コピー済み',
    hidden: (end) => (end ? `非表示、末尾は${end}` : '非表示'),
    keyRevealed: '30秒間表示します',
    copyFailed: 'コピーできませんでした。キーを表示して、手動でコピーしてください。',

    activations: 'ライセンス認証',
    usage: '利用状況',
    expires: '有効期限',
    used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
    upTo: (limit, number) => `最大${number(limit)}`,
    left: (count, number) => `残り${number(count)}`,
    over: (count, number) => `上限を${number(count)}超過`,
    unlimited: '上限なし',
    unsupported: '対象外',
    noDate: '期限の設定なし',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} / ${number(limit)} を使用中${count < limit ? '' : '。'}`
        : `${number(count)} を使用中`,
    noneToShow: 'まだないか、販売者が非表示にしています。',
    makeRoom: '空きを作るには、使っていないものの認証を解除してください。',
    unnamed: '名称未設定',
    activatedOn: (date) => `${date} に認証`,
    details: '詳細',
    search: '検索',
    found: (count, number) => `${number(count)}件見つかりました`,
    showMore: 'さらに表示',

    validated: (count, last, number) =>
      count ? `検証${number(count)}回${last ? `、最終検証は${last}` : ''}` : '未検証',
    issuedOn: (date) => `${date} に発行`,

    deactivate: '認証を解除',
    deactivateTitle: (label) => `「${isolateRtl(label)}」の認証を解除しますか？`,
    deactivateText: '再び認証するまで、そこで使っているアプリは動作しなくなります。',
    deactivating: '認証を解除しています…',
    deactivated: (label) => `「${isolateRtl(label)}」の認証を解除しました。`,
    notDeactivated: (label, reason) =>
      `「${isolateRtl(label)}」の認証を解除できませんでした：${reason}。`,

    rotate: 'キーを再発行',
    rotateTitle: 'このライセンスキーを再発行しますか？',
    rotateText: '今のキーはすぐに使えなくなります。すべてのアプリに新しいキーを入力してください。',
    rotating: '再発行しています…',
    rotated: 'キーを再発行しました。すべてのアプリに新しいキーを入力してください。',
    notRotated: (reason) => `キーを再発行できませんでした：${reason}。`,
    maybeRotated: 'キーが再発行された可能性があります。',
    keep: 'そのままにする',

    signInAgain: 'もう一度ログイン',
    tryAgain: '再試行',
    tryingAgain: '再試行しています…',
    outdated: '最新の情報ではない可能性があります。',
    failures: {
      unauthorized: [
        'セッションが終了しました',
        '安全のため、ライセンスキーを表示できるのは1時間です。このキーを見るには、もう一度ログインしてください。',
      ],
      forbidden: [
        'このライセンスキーは表示できません',
        `${SAFE}アクセス権について販売者にお問い合わせください。`,
      ],
      not_found: [
        'ライセンスキーが見つかりません',
        '別のアカウントのキーかもしれません。そのアカウントでログインしてください。',
      ],
      invalid_request: ['このライセンスキーを表示できません', ASK_THE_SELLER],
      rejected: ['Polar がこのリクエストを拒否しました', ASK_THE_SELLER],
      rate_limited: ['リクエストが多すぎます', WAIT],
      server: ['Polar が現在応答できません', WAIT],
      network: ['現在 Polar に接続できません', CHECK_THE_CONNECTION],
      offline: ['オフラインです', `${SAFE}オンラインになると、自動的に再試行します。`],
      timeout: ['Polar から時間内に応答がありませんでした', CHECK_THE_CONNECTION],
      invalid_response: ['Polar の応答を読み取れません', ASK_THE_SELLER],
    },

    list: {
      title: 'ライセンスキー一覧',
      loading: 'ライセンスキー一覧を読み込んでいます…',
      total: (count, number) => `ライセンスキー${number(count)}件`,
      status: '状態',
      all: 'すべて',
      choice: (label, count, number) => `${label}（${number(count)}）`,
      pages: 'ページ',
      page: (page, pages, number) => `${number(page)} / ${number(pages)} ページ`,
      turning: '読み込み中…',
      previous: '前へ',
      next: '次へ',
      empty: [
        '表示できるライセンスキーはありません',
        'あるはずのキーが見当たらない場合は、ログイン中のアカウントをご確認ください。',
      ],
    },
  },
};

import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = '販売者にお問い合わせください。';
const WAIT = '1分ほど待ってから、もう一度お試しください。';
const CHECK_THE_CONNECTION = '接続を確認して、もう一度お試しください。';

/** The Japanese texts that belong to no resource. */
export const jaCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'もう一度ログイン',
  tryAgain: '再試行',
  reload: '再読み込み',
  tryingAgain: '再試行しています…',
  outdated: '最新の情報ではない可能性があります。',
  nextSteps: {
    sign_in: '続けるには、もう一度ログインしてください。',
    reload: '続けるには、このページを再読み込みしてください。',
    try_again: 'もう一度試すか、このページを再読み込みしてください。',
  },
  keep: 'そのままにする',

  used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
  upTo: (limit, number) => `最大${number(limit)}`,
  left: (count, number) => `残り${number(count)}`,
  over: (count, number) => `上限を${number(count)}超過`,
  unlimited: '上限なし',

  search: '検索',
  found: (count, number) => `${number(count)}件見つかりました`,
  showMore: 'さらに表示',
  all: 'すべて',
  choice: (label, count, number) => `${label}（${number(count)}）`,

  pages: 'ページ',
  page: (page, pages, number) => `${number(page)} / ${number(pages)} ページ`,
  turning: '読み込み中…',
  previous: '前へ',
  next: '次へ',

  failures: {
    signed_out: ({ next }) => [
      'ログインしていません',
      `購入内容は、ログインしている間だけ表示されます。${next}`,
    ],
    unauthorized: ({ next }) => [
      'セッションが終了しました',
      `安全のため、セッションの有効時間は1時間です。${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'お支払いが完了していません',
      `${unaffected}お支払い方法については、販売者にお問い合わせください。`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform}がこのリクエストを拒否しました`,
      `${unaffected}${ASK_THE_SELLER}`,
    ],
    not_found: [
      '見つかりません',
      '別のアカウントのものかもしれません。購入時に使ったアカウントでログインしてください。',
    ],
    conflict: ({ unaffected }) => [
      '同時に別の変更が行われました',
      `${unaffected}このページを再読み込みして現在の状態を確認してから、もう一度お試しください。`,
    ],
    gone: ({ unaffected }) => ['すでに利用できなくなっています', `${unaffected}${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['表示できません', `${unaffected}${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `${platform}がこのリクエストを拒否しました`,
      `${unaffected}${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['リクエストが多すぎます', `${unaffected}${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform}が現在応答できません`,
      `${unaffected}${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `現在${platform}に接続できません`,
      `${unaffected}${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'オフラインです',
      `${unaffected}オンラインになると、自動的に再試行します。`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform}の応答に時間がかかりすぎています`,
      `${unaffected}${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `${platform}の応答を読み取れません`,
      `${unaffected}${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'アカウントにアクセスできませんでした',
      `${unaffected}ログアウトしている可能性があります。${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      '現在、販売者のサイトが応答していません',
      `${unaffected}${WAIT}`,
    ],
    no_customer: [
      'このアカウントでの購入はありません',
      'あるはずの購入が見当たらない場合は、ログイン中のアカウントをご確認ください。',
    ],
    unknown: ({ unaffected }) => ['問題が発生しました', `${unaffected}${WAIT}`],
  },
};

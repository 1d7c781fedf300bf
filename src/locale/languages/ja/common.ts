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

  address: {
    name: '氏名または会社名',
    country: '国・地域',
    line1: '町名・番地',
    line2: '建物名・部屋番号',
    cities: {
      city: '市区町村',
      district: '地区',
      post_town: '市・町',
      suburb: '市・地区',
    },
    states: {
      any: '都道府県・州・地域',
      area: '地域',
      county: '県・州',
      department: '県',
      district: '区',
      do_si: '道・市',
      emirate: '首長国',
      island: '島',
      oblast: '州',
      parish: '行政区',
      prefecture: '都道府県',
      province: '省・州',
      region: '地方',
      state: '州',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PINコード',
      postal: '郵便番号',
      zip: '郵便番号（ZIP）',
    },
    vatId: 'VAT番号',
    taxId: '税務登録番号',
    optional: (label) => `${label}（任意）`,

    chooseCountry: '国・地域を選択',
    chooseState: '州を選択',
    chooseProvince: '州を選択',
    notOffered: (name) => `${name}（選択不可）`,
    taxIdHint: (example) => `例：${example}`,

    nameMissing: '氏名または会社名を入力してください。',
    nameKept: '名前は変更できますが、削除はできません。',
    countryMissing: '国・地域を選択してください。',
    countryRefused: 'この国・地域は使用できません。別のものを選択してください。',
    stateRefused: '上の国・地域では使用できません。別のものを選択してください。',
    taxIdRefused: (country) => `この番号は、選択した国・地域（${country}）では使用できません。`,
    taxIdForm: (example) => `有効な番号の例：${example}。`,
    taxIdMisfit: (country) =>
      `この番号は、選択した国・地域（${country}）のものではありません。その国・地域の番号を入力するか、空欄にしてください。`,
    saveWithoutTaxId: '番号なしで保存',
    refused: 'この内容は使用できません。確認して、もう一度保存してください。',
    refusedElsewhere: (label) => `何も保存されていません：「${label}」は使用できません。`,
    refusedUnknown:
      '何も保存されていません：上の内容のいずれかが使用できません。確認して、もう一度保存してください。',

    unavailable: 'フォームを読み込めませんでした。接続を確認して、もう一度お試しください。',
    save: '保存',
    saving: '保存しています…',
    cancel: 'キャンセル',
  },

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

import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { seats } from './seats.ts';
import { jaSubscriptionChanges } from './subscription-changes.ts';

/** "/ 月" for each, or "/ 3か月" for several. */
const every =
  (one: string, several: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} / ${one}` : `${amount} / ${number(count)}${several}`;

const units = (count: number, number: (value: number) => string) => `数量${number(count)}`;

const onDate = (date: string | undefined) => (date ? `${date} に` : 'まもなく');

/** The Japanese texts of subscriptions. */
export const jaSubscriptions: SubscriptionMessages = {
  title: 'サブスクリプション',
  loading: 'サブスクリプションを読み込んでいます…',
  loaded: (title, state) => `${isolateRtl(title)}：${state}`,
  help: 'サポートを受ける',

  states: {
    active: '有効',
    trialing: 'トライアル中',
    trialUntil: (date) => `${date} までトライアル`,
    endsOn: (date) => `${date} に終了`,
    endsSoon: 'まもなく終了',
    pausesOn: (date) => `${date} に一時停止`,
    pausesSoon: 'まもなく一時停止',
    paused: '一時停止中',
    pausedUntil: (date) => `${date} まで一時停止中`,
    past_due: '支払い失敗',
    unpaid: '未払い',
    ended: '終了',
    incomplete: '支払い未完了',
    incomplete_expired: '開始されませんでした',
  },

  price: {
    every: {
      day: every('日', '日'),
      week: every('週', '週間'),
      month: every('月', 'か月'),
      year: every('年', '年'),
    },
    free: '無料',
    usageOnly: '従量課金',
    plusUsage: '利用分は別途',
    discounted: '割引適用',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)}（シート単価${amount}）`,
    units,

    nextPayment: (date, amount) =>
      amount ? `次回のお支払いは${date}に${amount}` : `次回のお支払いは${date}`,
    nextPaymentSoFar: (date, amount) => `次回のお支払いは${date}、現時点で${amount}`,
    firstPayment: (date, amount) =>
      amount ? `初回のお支払いは${date}に${amount}` : `初回のお支払いは${date}`,
    lastPayment: (date, amount) =>
      amount ? `最後のお支払いは${date}、現時点で${amount}` : `最後のお支払いは${date}`,
    nothingDue: (date) => `${date}のお支払いはありません`,
    paidFromCredit: (date) => `${date}にクレジットから支払い`,
    credit: (date, amount) => `${date}に${amount}のクレジットを付与`,
  },

  notice: {
    endsOn: (date) => `${date}に終了します。`,
    endsWithPeriod: '現在の期間が終わると終了します。',
    untilEnd: {
      keys: () =>
        'それまでは、ライセンスキーを今までどおり使えます。その後は、アプリで使えなくなります。',
      files: () =>
        'それまでは、ファイルを今までどおりダウンロードできます。その後は、ここに表示されなくなります。',
      keysAndFiles: () =>
        'それまでは、ライセンスキーとファイルを今までどおり使えます。その後は、ライセンスキーはアプリで使えなくなり、ファイルはここに表示されなくなります。',
      other: () =>
        'それまでは、すべて今までどおり使えます。その後は、含まれているものを使えなくなります。',
    },
    nothingCharged: '料金はかかりません。',

    pausesOn: (date) => `${date}に一時停止します。`,
    pausesWithPeriod: '現在の期間が終わると一時停止します。',
    whilePaused: {
      keys: () => '一時停止中は請求がなく、ライセンスキーは使えません。',
      files: () => '一時停止中は請求がなく、ファイルはダウンロードできません。',
      keysAndFiles: () =>
        '一時停止中は請求がなく、ライセンスキーは使えず、ファイルはダウンロードできません。',
      other: () => '一時停止中は請求がなく、含まれているものは使えません。',
    },
    paused: {
      keys: () => '一時停止中は、ライセンスキーを使えません。',
      files: () => '一時停止中は、ファイルをダウンロードできません。',
      keysAndFiles: () => '一時停止中は、ライセンスキーとファイルを使えません。',
      other: () => '一時停止中は、含まれているものを使えません。',
    },
    resumesOn: (date, amount) =>
      amount
        ? `${date}に自動的に再開し、${amount}が請求されます。`
        : `${date}に自動的に再開し、お支払いも再開します。`,
    resumesSoon: 'まもなく自動的に再開し、お支払いも再開します。',
    resumesOnRequest: '再開の操作をするまでは一時停止したままで、請求もありません。',
    endPaused: '一時停止中に解約するには、販売者にお問い合わせください。',

    declined: (method) => `${method}で決済できませんでした。`,
    paymentFailed: '前回の決済に失敗しました。',
    nextAttempt: (date) => `次回の決済は${date}に行われます。`,
    triedAgain: '決済は再試行されます。',
    worksUntilThen: {
      keys: () => 'それまでは、ライセンスキーを通常どおり使えます。',
      files: () => 'それまでは、ファイルを通常どおりダウンロードできます。',
      keysAndFiles: () => 'それまでは、ライセンスキーとファイルを通常どおり使えます。',
      other: () => 'それまでは、すべて通常どおり使えます。',
    },
    stopsUntilPaid: {
      keys: () => '支払いが完了するまで、ライセンスキーは使えません。',
      files: () => '支払いが完了するまで、ファイルはダウンロードできません。',
      keysAndFiles: () => '支払いが完了するまで、ライセンスキーとファイルは使えません。',
      other: () => '支払いが完了するまで、含まれているものは使えません。',
    },
    endsUnpaidOn: (date) => `${date}までに支払いが完了しない場合、サブスクリプションは終了します。`,
    stopsThen: {
      keys: () => '終了すると、ライセンスキーは使えなくなります。',
      files: () => '終了すると、ファイルはここに表示されなくなります。',
      keysAndFiles: () =>
        '終了すると、ライセンスキーは使えなくなり、ファイルはここに表示されなくなります。',
      other: () => '終了すると、含まれているものを使えなくなります。',
    },
    endsAnyway: (date) => `支払いの有無にかかわらず、${date}に終了します。`,
    askOwner: 'お支払い方法の更新は、チームのオーナーまたは請求管理者に依頼してください。',

    unpaid: '決済に失敗しました。再試行は行われません。',
    stopped: {
      keys: () => 'ライセンスキーは使えなくなりました。',
      files: () => 'ファイルはダウンロードできなくなりました。',
      keysAndFiles: () => 'ライセンスキーとファイルは使えなくなりました。',
      other: () => '含まれていたものは使えなくなりました。',
    },
    endUnpaid: 'お支払いや解約については、販売者にお問い合わせください。',

    incomplete: '初回のお支払いがまだ完了していません。',
    incompleteText:
      'お支払いが完了すると、サブスクリプションが始まります。お支払い直後の場合は、長くても数分で反映されます。そうでない場合は、販売者にお問い合わせください。',
    incompleteExpired: '初回のお支払いが期限までに完了しませんでした。',
    incompleteExpiredText: 'サブスクリプションは始まっておらず、今後も始まりません。',

    endedOn: (date) => `${date}に終了しました。`,
    hasEnded: '終了しました。',

    holdsForTeam: 'これはチームの全員に当てはまります。',
  },

  usage: 'この期間の利用状況',
  usageCost: (amount) => `現時点で${amount}`,

  benefits: '含まれているもの',
  files: (count, number) => `ファイル${number(count)}件`,
  showKey: 'キーを表示',
  showFiles: 'ファイルを表示',
  benefitPending: '準備中',
  benefitFailed: '利用できません。販売者にお問い合わせください',
  benefitsOfTeam: 'チームの一人ひとりに用意されています。ここに表示されるのはご自分の分です。',
  benefitsForTeam: 'シートを持つチームのメンバー一人ひとりに用意されています。',

  planned: {
    plan: (name, date) => `${onDate(date)}「${isolateRtl(name)}」に変更`,
    otherPlan: (date) => `${onDate(date)}別のプランに変更`,
    seats: (count, date, number) => `${onDate(date)}${seats(count, number)}に変更`,
    units: (count, date, number) => `${onDate(date)}${units(count, number)}に変更`,
  },

  since: (date) => `${date} に開始`,
  cancelledOn: (date) => `${date} に解約手続き済み`,
  pausedSince: (date) => `${date} から一時停止中`,
  unpaidSince: (date) => `${date} から未払い`,

  paymentMethod: {
    endingIn: (name, last4) => `${name}（末尾${last4}）`,
    card: 'カード',
    other: '保存済みのお支払い方法',
    expired: (method) => `${method}は有効期限切れです`,
    expiresSoon: (method, month) => `${method}は${month}の末に有効期限が切れます`,
    none: 'お支払い方法が保存されていません',
  },
  updatePayment: (platform) => `${platform}でお支払い方法を更新`,
  signInThere: (platform) => `${platform}では、まずメールでのログインが必要です。`,
  resubscribe: 'もう一度申し込む',
  readOnly: '変更できるのは、チームのオーナーと請求管理者だけです。',

  unaffected: 'サブスクリプションへの影響はありません。',
  failures: {
    unauthorized: ({ next }) => [
      'セッションが終了しました',
      `安全のため、サブスクリプションを表示できるのは1時間です。${next}`,
    ],
    not_found: [
      'サブスクリプションが見つかりません',
      '別のアカウントのものかもしれません。購入時に使ったアカウントでログインしてください。',
    ],
  },

  list: {
    title: 'サブスクリプション一覧',
    loading: 'サブスクリプション一覧を読み込んでいます…',
    total: (count, number) => `サブスクリプション${number(count)}件`,
    unreadable: (count, number) =>
      `サブスクリプション${number(count)}件を表示できませんでした。${ASK_THE_SELLER}`,
    empty: [
      'サブスクリプションはありません',
      'あるはずのものが見当たらない場合は、ログイン中のアカウントをご確認ください。',
    ],
  },
  changes: jaSubscriptionChanges,
};

import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { seats } from './seats.ts';
import { jaSubscriptionRefusals } from './subscription-refusals.ts';

/** The Japanese texts of the changes of a subscription. */
export const jaSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: '解約…',
  keep: 'サブスクリプションを続ける',
  pause: '一時停止…',
  dropPause: '一時停止せずに続ける',
  resume: '今すぐ再開…',
  changePlan: 'プランを変更…',
  changeSeats: 'シート数を変更…',
  dropChange: 'この変更を取り消す',
  sending: '送信しています…',

  cancelling: {
    title: (product) => `「${isolateRtl(product)}」を解約しますか？`,
    nothingCharged: '今後、請求はありません。',
    trialNotCharged: 'トライアルは期間の終わりまで続き、その後の請求はありません。',
    onlyUsageCharged: '終了までの利用分を除き、今後の請求はありません。',
    onlyOpenCharged: 'この期間の未精算分を除き、今後の請求はありません。',
    openAmount: (amount, date) =>
      `現在の期間が終わると終了します。未払い分${amount ? `（${amount}）` : ''}は、${date ? `${date}頃まで、` : ''}引き続き請求される場合があります。`,
    endsNow: (amount) =>
      `すぐに終了します。未払い分${amount ? `（${amount}）` : ''}は取り消され、今後請求されることはありません。`,
    asking: '未払い分がどうなるかを確認しています…',
    notNow: 'すぐに終了することはできなくなりました。現在の期間の終わりに終了することはできます。',

    atStake: '引き続きご利用いただけるものと期限',
    licenseKeys: (count, number) =>
      count === 1 ? 'ライセンスキー' : `ライセンスキー${number(count)}件`,
    files: (count, number) => `ファイル${number(count)}件`,
    everythingElse: 'そのほかに含まれているもの',
    invoices: '請求書',
    worksUntil: (date) => `${date} まで使えます`,
    until: (date) => `${date} まで`,
    untilPeriodEnds: '期間の終わりまで',
    stopsNow: 'すぐに終了',
    stay: '残ります',
    team: 'これはチームの全員に当てはまります。',

    reason: '理由（任意）',
    noReason: '理由を選択',
    reasons: {
      too_expensive: '料金が高すぎる',
      missing_features: '必要な機能がない',
      switched_service: '別のものを使っている',
      unused: 'あまり使っていない',
      too_complex: '複雑すぎる',
      low_quality: '十分に動作しない',
      customer_service: 'サポートに満足していない',
      other: 'その他の理由',
    },
    comment: 'ご意見（任意）',
    takeBack: (date) => `${date}までは取り消せます。`,
    noWayBack: 'この操作は取り消せません。',

    stayButton: 'このまま続ける',
    confirm: (date) => `${date} に解約`,
    confirmSoon: '期間の終わりに解約',
    confirmNow: '今すぐ終了',
  },

  pausing: {
    title: (product) => `「${isolateRtl(product)}」を一時停止しますか？`,
    begins: (date) =>
      date
        ? `お支払い済みの${date}までは続き、その後一時停止します。`
        : 'お支払い済みの期間が終わるまでは続き、その後一時停止します。',
    meanwhile: {
      keys: () => '一時停止中は、ライセンスキーは使えず、請求もありません。',
      files: () => '一時停止中は、ファイルをダウンロードできず、請求もありません。',
      keysAndFiles: () =>
        '一時停止中は、ライセンスキーは使えず、ファイルもダウンロードできません。請求もありません。',
      other: () => '一時停止中は、含まれているものは使えず、請求もありません。',
    },
    until: '期間',
    untilResumed: '自分で再開するまで',
    untilDate: '日付を指定',
    date: '再開する日',
    earliest: (earliest) => `${earliest} 以降`,
    invalidDate: (earliest) => `${earliest} 以降の日付を入力してください。`,
    resumesOn: (date) => `${date}に自動的に再開し、その日に次の期間の料金が請求されます。`,
    resumesOnRequest:
      'ここで再開するまで一時停止したままになります。再開すると、すぐに新しい期間の料金が請求されます。',
    noEnd: '一時停止中は、ここで解約することはできません。',
    stayButton: 'このまま続ける',
    confirm: (date) => `${date} に一時停止`,
    confirmSoon: '期間の終わりに一時停止',
  },

  resuming: {
    title: (product) => `「${isolateRtl(product)}」を今すぐ再開しますか？`,
    charge: (amount, method) =>
      `${method ?? 'ご登録のお支払い方法'}に、${amount ?? '新しい期間の料金'}が今すぐ請求されます。`,
    price: (price) =>
      `料金は${price}です。別途、税がかかります。正確な金額は請求書に記載されます。`,
    newPeriod: '今日から新しい期間が始まります。',
    worksAgain: {
      keys: () => 'まもなく、ライセンスキーを再び使えるようになります。',
      files: () => 'まもなく、ファイルを再びダウンロードできるようになります。',
      keysAndFiles: () =>
        'まもなく、ライセンスキーを再び使えるようになり、ファイルもダウンロードできるようになります。',
      other: () => 'まもなく、含まれているものを再び使えるようになります。',
    },
    stayButton: '一時停止のままにする',
    confirm: '再開する',
    confirmAndPay: '再開して支払う',
  },

  planning: {
    title: (product) => `「${isolateRtl(product)}」のプランを変更`,
    plan: '新しいプラン',
    planned: (name) => `${isolateRtl(name)}（変更予定）`,
    loading: 'プランを読み込んでいます…',
    none: 'このサブスクリプションから変更できるほかのプランはありません。',
    failed: 'プランを読み込めませんでした。閉じてから、しばらくしてもう一度お試しください。',
    missing: '先にプランを選択してください。',
    contents:
      '新しいプランに含まれないライセンスキーとファイルは、プランの変更時に使えなくなります。新しいものは、まもなく用意されます。',
    stayButton: '今のプランを続ける',
    confirm: 'プランを変更',
    confirmAndPay: 'プランを変更して支払う',
  },

  seating: {
    title: (product) => `「${isolateRtl(product)}」のシート数を変更`,
    seats: 'シート数',
    range: (min, max, number) =>
      max === undefined ? `${number(min)}以上` : `${number(min)}から${number(max)}まで`,
    invalid: (min, max, number) =>
      max === undefined
        ? `${number(min)}以上の整数を入力してください。`
        : `${number(min)}から${number(max)}までの整数を入力してください。`,
    same: (count, number) => `現在は${seats(count, number)}です。別の数を入力してください。`,
    fewer: 'チームのメンバーが使っているシートは、先に割り当てを解除する必要があります。',
    stayButton: 'シート数を変えない',
    confirm: (count, number) => `${seats(count, number)}に変更`,
    confirmAndPay: (count, number) => `${seats(count, number)}に変更して支払う`,
    confirmAny: 'シート数を変更',
  },

  cost: {
    asking: '料金を確認しています…',
    endsTrial: 'この変更でトライアルは終了し、今すぐ全額が請求されます。',
    now: (amount, method) =>
      method ? `${method}に${amount}が今すぐ請求されます。` : `${amount}が今すぐ請求されます。`,
    nowUnknown: '今すぐ請求が発生する場合があります。正確な金額は請求書に記載されます。',
    creditUsed: (amount) => `お持ちのクレジット（${amount}）は差し引き済みです。`,
    debtIncluded: (amount) => `そのうち${amount}は、以前の未払い分です。`,
    credit: (amount) =>
      `今すぐの請求はありません。${amount}のクレジットが付与され、次回以降のお支払いに使われます。`,
    nothingNow: '今すぐの請求はありません。',
    coveredByCredit: (amount) =>
      `今すぐの請求はありません：お持ちのクレジットのうち${amount}が充てられます。`,
    nextInvoice: (amount, date) =>
      `今すぐの請求はありません。${date ? `${date}の` : ''}次回の請求書に${amount ?? '差額'}が加算されます。`,
    nextInvoiceCredit: (amount, date) =>
      `今すぐの請求はありません。${date ? `${date}の` : ''}次回の請求書から${amount}のクレジットが差し引かれます。`,
    periodEnd: (date) =>
      `今すぐの請求はありません。${date ? `${date}に` : '現在の期間が終わると'}変更され、それ以降は新しい料金になります。`,
    trialEnd: (date) =>
      `今すぐの請求はありません。トライアルは${date ? `${date}まで` : 'そのまま'}続き、その後は新しい料金が請求されます。`,
    unknown: (amount) =>
      amount
        ? `この変更には${amount}かかります。請求は今すぐか、次回の請求書で行われます。`
        : 'この変更では、今すぐまたは次回の請求書で料金がかかる場合があります。正確な金額は請求書に記載されます。',
    appliesNow: 'すぐに変更されます。',
    newPeriod: '変更と同時に、新しい期間が始まります。',
  },

  done: {
    cancel: (date) =>
      date ? `解約しました。${date}に終了します。` : '解約しました。この期間の終わりに終了します。',
    revoke: '終了しました。未払い分が今後請求されることはありません。',
    keep: 'サブスクリプションはこれまでどおり続きます。',
    pause: (date) => (date ? `${date}に一時停止します。` : '現在の期間が終わると一時停止します。'),
    dropPause: '一時停止せず、これまでどおり続きます。',
    resume: '再開しました。',
    paymentAwaited: '決済を処理しています。失敗した場合は、ここでお知らせします。',
    paid: 'お支払いが完了しました。',
    paymentFailed:
      'ただし、決済に失敗しました。再試行できるように、お支払い方法を更新してください。',
    changePlan: (name) => `プランが「${isolateRtl(name)}」になりました。`,
    changePlanLater: (name, date) =>
      `${date ? `${date}に` : '現在の期間が終わると'}「${isolateRtl(name)}」に変更されます。`,
    changeSeats: (count, number) => `${seats(count, number)}になりました。`,
    changeSeatsLater: (count, date, number) =>
      `${date ? `${date}に` : '現在の期間が終わると'}${seats(count, number)}に変更されます。`,
    dropChange: '予定されていた変更を取り消しました。すべて今のままです。',
  },

  refusals: jaSubscriptionRefusals,
  notChanged: (reason) => `何も変更されていません：${reason}。`,
  maybeChanged:
    '応答が届かなかったため、変更されたかどうかわかりません。自動的に再送信することはありません。',
  changedMeanwhile:
    '応答が届かず、その後サブスクリプションが変更されたため、この変更が行われたかどうかわかりません。もう一度試す前に、現在の状態をご確認ください。',
  lookAgain: 'もう一度確認',
  looking: '確認しています…',
  notChangedAfterAll: '変更されませんでした。もう一度お試しいただけます。',
};

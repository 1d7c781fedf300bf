import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Japanese texts of orders. */
export const jaOrders: OrderMessages = {
  title: '注文',
  loading: '注文を読み込んでいます…',
  loaded: (title, date, amount) => `${isolateRtl(title)}、${date}：${amount}`,
  help: 'サポートを受ける',

  states: {
    pending: '支払い待ち',
    payment_failed: '支払い失敗',
    refunded: '返金済み',
    partially_refunded: '一部返金済み',
    draft: '下書き',
    void: 'キャンセル済み',
  },
  refundedAmount: (amount) => `${amount}を返金済み`,
  occasions: {
    purchase: '購入',
    start: '新規サブスクリプション',
    renewal: '更新',
    change: 'プラン変更',
    usage: '利用分',
  },

  lines: {
    discount: '割引',
    tax: '税',
    total: '合計',
    credit_used: '利用したクレジット',
    earlier_balance: '以前の未払い分',
    charged: '請求額',
    refund: '返金額',
  },
  item: '項目',

  invoice: '請求書',
  receipt: '領収書',
  opening: '開いています…',
  preparing: '準備しています…',
  checkAgain: 'もう一度確認',
  invoicePreparing:
    '請求書を準備しています。通常は10秒もかかりません。このページのままお待ちいただけます。',
  receiptPreparing:
    '領収書を準備しています。通常は30秒もかかりません。このページのままお待ちいただけます。',
  invoiceLate: '請求書の準備に通常より時間がかかっています。数分後にもう一度確認してください。',
  receiptLate: '領収書の準備に通常より時間がかかっています。数分後にもう一度確認してください。',
  invoiceReady: '請求書の準備ができました。リンクは10分間有効です。',
  receiptReady: '領収書の準備ができました。リンクは10分間有効です。',
  ifNothingOpened: '何も開きませんでしたか？このリンクは10分間有効です。',
  openInvoice: '請求書を開く',
  openReceipt: '領収書を開く',
  openInNewTab: '新しいタブで開く',
  invoiceNotOpened: (reason) => `請求書を開けませんでした：${reason}。`,
  receiptNotOpened: (reason) => `領収書を開けませんでした：${reason}。`,
  invoiceNotCreated: (reason) => `請求書は作成されませんでした：${reason}。`,
  maybeCreated:
    '請求書が作成されている可能性がありますが、それを確認できる応答がありませんでした。1分後にもう一度お試しください。',
  noInvoice: 'この注文の請求書はありません。必要な場合は、販売者にお問い合わせください。',
  noReceipt: 'この注文の領収書はありません。必要な場合は、販売者にお問い合わせください。',

  formTitle: (date) => `${date}の請求書`,
  formText: '氏名または会社名と住所が必要です。',
  formNote: '名前と町名・番地は後から訂正できますが、国・地域と都道府県・州は訂正できません。',
  taxIdNote:
    '請求書の税務登録番号は、購入時のものです。別の番号が必要な場合は、販売者にお問い合わせください。',
  createInvoice: '請求書を作成',
  creatingInvoice: '作成しています…',

  correct: '請求書の情報を訂正',
  correctTitle: (date) => `${date}の請求書を訂正`,
  correctText:
    '名前、町名・番地、市区町村、郵便番号を変更できます。国・地域と都道府県・州はそのままです。',
  saveCorrection: '保存して請求書を再作成',
  correctionPreparing:
    '情報を保存しました。訂正した請求書を準備しています。通常は10秒もかかりません。',
  corrected: '訂正した請求書の準備ができました。リンクは10分間有効です。',
  correctionFollows:
    '情報を保存しました。訂正した請求書は数分後に用意されます。それまでは、以前の情報の請求書が開く場合があります。',
  nothingToCorrect: '何も変更されていません。この情報はすでに請求書に記載されています。',
  notCorrected: (reason) => `情報は保存されませんでした：${reason}。`,
  maybeCorrected:
    '情報が保存された可能性がありますが、それを確認できる応答がありませんでした。このページを再読み込みして、現在の状態を確認してください。',
  savedOnly: (reason) =>
    `情報は保存されましたが、その情報での請求書は作成されませんでした：${reason}。`,
  placeFixed: 'この請求書では、もう変更できません。販売者にお問い合わせください。',

  nextAttempt: (when) => `次回の決済は${when}に行われます。`,
  nextAttemptDue: '次回の決済の予定時刻になりました。',
  worksUntilThen: '購入したものは、それまで利用できます。',
  pausedUntilThen: '購入したものは、支払いが完了するまで一時停止されています。',
  updatePayment: (platform) => `${platform}でお支払い方法を更新`,
  signInThere: (platform) => `${platform}では、まずメールでのログインが必要です。`,

  unaffected: '購入内容への影響はありません。',
  failures: {
    unauthorized: ({ next }) => [
      'セッションが終了しました',
      `安全のため、注文を表示できるのは1時間です。${next}`,
    ],
    not_found: [
      '注文が見つかりません',
      '別のアカウントの注文かもしれません。購入時に使ったアカウントでログインしてください。',
    ],
  },
  notForMembers: [
    '注文は請求管理者に表示されます',
    '請求書が必要な場合は、チームのオーナーまたは請求管理者に依頼してください。ご利用中のものへの影響はありません。',
  ],

  list: {
    title: '注文一覧',
    loading: '注文一覧を読み込んでいます…',
    shown: (count, number) => `${number(count)}件の注文を表示中`,
    unreadable: (count, number) =>
      `注文${number(count)}件を表示できませんでした。${ASK_THE_SELLER}`,
    product: '商品',
    allProducts: 'すべての商品',
    noneFound: '注文が見つかりません。検索の対象は商品名です。',
    empty: [
      '表示できる注文はありません',
      'あるはずの注文が見当たらない場合は、ログイン中のアカウントをご確認ください。',
    ],
  },
};

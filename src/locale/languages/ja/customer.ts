import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Japanese texts of billing details. */
export const jaCustomer: CustomerMessages = {
  title: '請求先情報',
  subtitle: '次回以降の請求書に記載',
  editing: '編集中',
  loading: '請求先情報を読み込んでいます…',
  loaded: '請求先情報を読み込みました',
  help: 'サポートを受ける',

  name: '氏名または会社名',
  email: 'メールアドレス',
  address: '住所',
  none: '未入力',

  signedInAs: 'ログイン中のユーザー',
  roles: { owner: 'オーナー', billing_manager: '請求管理者', member: 'メンバー' },
  readOnly: 'この情報を変更できるのは、チームのオーナーと請求管理者だけです。',

  edit: '編集',
  usedOn: '今後の請求書に使用されます。',
  saved: '保存しました。次回以降の請求書にこの情報が記載されます。',
  notSaved: (reason) => `何も保存されていません：${reason}。入力した内容は残っています。`,
  notAccepted: (platform) =>
    `${platform}がこの情報を受け付けなかったため、何も保存されていません。確認して、もう一度保存してください。`,
  maybeSaved:
    '変更が保存された可能性がありますが、それを確認できる応答がありませんでした。情報を再び読み込めるようになると、保存されたかどうかがここに表示されます。',
  notSavedAfterAll:
    '変更は保存されませんでした。入力した内容は残っているので、もう一度保存できます。',

  changeEmail: '変更',
  emailTitle: 'メールアドレスを変更',
  emailNow: (email) => `現在：${isolateRtl(email)}`,
  newEmail: '新しいメールアドレス',
  emailHint: (platform) =>
    `このアドレスにリンクをお送りします。リンクは30分間有効で、${platform}で開きます。リンクを開くまでは、何も変更されません。`,
  sendLink: 'リンクを送信',
  sendingLink: '送信しています…',
  emailSent: (email) => `${isolateRtl(email)} にリンクを送信しました。`,
  emailNext: (platform) =>
    `リンクは30分間有効で、${platform}で開きます。リンクを開くまでは、何も変更されません。`,
  emailMaybeSent: (email) =>
    `${isolateRtl(email)} にリンクが送信された可能性がありますが、それを確認できる応答がありませんでした。`,
  emailSentAgain: (email) =>
    `${isolateRtl(email)} に新しいリンクを送信しました。前のリンクは使えなくなりました。`,
  emailSpam: '届いていませんか？迷惑メールフォルダーをご確認ください。',
  sendAgain: '再送信',
  done: '完了',
  emailChanged: (email) => `メールアドレスは ${isolateRtl(email)} に変更されました。`,

  emailMissing: '新しいメールアドレスを入力してください。',
  emailMalformed: 'メールアドレスではありません。name@example.com のように入力してください。',
  emailSame: 'すでにこのメールアドレスが登録されています。',
  emailRefused: (platform) =>
    `${platform}からこのアドレスにメールを送信できません。入力内容を確認してください。`,
  emailForbidden:
    '販売者の設定により、ここではメールアドレスを変更できません。変更を販売者に依頼してください。',
  emailNotSent: (reason) => `リンクは送信されませんでした：${reason}。`,
  emailPaused: (when) =>
    `続けて送信できるリンクの数に達しました。次のリンクは${when}に送信できます。それまでは最後のリンクが使えます。`,
  emailBlocked: (when, platform) =>
    `リンクの送信が多すぎます：15分間、お客様からのリクエストはすべて${platform}に拒否されるため、このページのほかの部分も失敗する可能性があります。${when}にまた使えるようになります。`,

  unaffected: '購入内容への影響はありません。',
  failures: {
    unauthorized: ({ next }) => [
      'セッションが終了しました',
      `安全のため、請求先情報を表示できるのは1時間です。${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      '請求先情報を表示できません',
      `${unaffected}${ASK_THE_SELLER}`,
    ],
  },
};

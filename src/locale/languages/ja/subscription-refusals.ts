import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The Japanese texts of why a change of a subscription was refused. */
export const jaSubscriptionRefusals: RefusalMessages = {
  isEnding: 'すでに解約済みで、表示のとおりに終了します。ほかには何も変更されていません。',
  hasEnded: 'すでに終了しています。何も変更されていません。',
  cannotEndPaused:
    '解約されませんでした：一時停止中のサブスクリプションは解約できません。一時停止中の請求はありません。',
  cannotEndUnpaid:
    '解約されませんでした：未払いの請求書があるサブスクリプションは解約できません。決済の自動的な再試行は、今後行われません。',
  cannotEndIncomplete:
    '解約されませんでした：初回のお支払いが完了していないサブスクリプションは解約できません。お支払いがなければ、自動的に消えます。',
  cannotChange: '変更されませんでした：現在の状態では変更できません。',
  notEnding: '終了の予定はありませんでした。表示のとおりに続きます。',
  needsPaymentMethod:
    'お支払い方法が保存されていないため、何も変更されていません。お支払い方法を追加してから、もう一度お試しください。',
  cardDeclined:
    'カードが拒否されたため、何も変更されていません。お支払い方法を更新してから、もう一度お試しください。',
  paymentFailed:
    '決済に失敗したため、何も変更されていません。お支払い方法を更新してから、もう一度お試しください。',
  cannotPause: '一時停止されませんでした：現在の状態では一時停止できません。',
  notPaused: 'すでに一時停止中ではありません。この操作による請求はありません。',
  noPlannedPause: '一時停止の予定はありませんでした。表示のとおりに続きます。',
  pauseNotAllowed: '何も変更されていません：販売者の設定により、ここでは一時停止できません。',
  resumeTooEarly:
    '一時停止されませんでした：再開する日が早すぎます。もっと後の日を選択してください。',
  planNotAllowed: '何も変更されていません：販売者の設定により、ここではプランを変更できません。',
  planUnavailable:
    '何も変更されていません：そのプランは利用できなくなりました。別のプランを選択してください。',
  seatsNotAllowed: '何も変更されていません：販売者の設定により、ここではシート数を変更できません。',
  notBySeats: '何も変更されていません：このサブスクリプションにシートはありません。',
  tooFewSeats: (min, number) =>
    min === undefined
      ? '何も変更されていません：シート数が少なすぎます。'
      : `何も変更されていません：最低${seats(min, number)}が必要です。`,
  tooManySeats: (max, number) =>
    max === undefined
      ? '何も変更されていません：シート数が多すぎます。'
      : `何も変更されていません：最大${seats(max, number)}までです。`,
  seatsInUse: (assigned, number) =>
    assigned === undefined
      ? '何も変更されていません：それより多くのシートが使用中です。先に、チームのメンバーの割り当てを解除してください。'
      : `何も変更されていません：${seats(assigned, number)}が使用中です。先に、チームのメンバーの割り当てを解除してください。`,
  noPlannedChange: '予定されていた変更はもうありません。表示のとおりです。',
  cannotEndNow: '終了しませんでした：すぐに終了することはできなくなりました。',
  busy: '何も変更されていません：別の変更がまだ処理中です。しばらくしてから、もう一度お試しください。',
  notPermitted: '何も変更されていません：この操作ができるのは、チームのオーナーだけです。',
  notFound: '何も変更されていません：このサブスクリプションはここにはもうありません。',
  refused:
    '何も変更されていません：拒否されました。後でもう一度試すか、販売者にお問い合わせください。',
};

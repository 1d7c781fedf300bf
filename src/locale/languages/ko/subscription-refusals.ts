import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The Korean texts of why a change of a subscription was refused. */
export const koSubscriptionRefusals: RefusalMessages = {
  isEnding: '이미 해지되어 표시된 대로 종료됩니다. 그 밖에 변경된 내용은 없습니다.',
  hasEnded: '이미 종료되었습니다. 변경된 내용이 없습니다.',
  cannotEndPaused:
    '해지되지 않았습니다: 일시 중지된 동안에는 해지할 수 없습니다. 일시 중지된 동안에는 요금이 청구되지 않습니다.',
  cannotEndUnpaid:
    '해지되지 않았습니다: 미결제 청구서가 있는 구독은 해지할 수 없습니다. 결제를 자동으로 다시 시도하지 않습니다.',
  cannotEndIncomplete:
    '해지되지 않았습니다: 첫 결제가 완료되지 않은 구독은 해지할 수 없습니다. 결제하지 않으면 자동으로 사라집니다.',
  cannotChange: '변경되지 않았습니다: 현재 상태에서는 변경할 수 없습니다.',
  notEnding: '예정된 종료가 없었습니다. 표시된 대로 계속됩니다.',
  needsPaymentMethod:
    '저장된 결제 수단이 없어 변경된 내용이 없습니다. 결제 수단을 추가한 후 다시 시도해 주세요.',
  cardDeclined:
    '카드가 거부되어 변경된 내용이 없습니다. 결제 수단을 업데이트한 후 다시 시도해 주세요.',
  paymentFailed:
    '결제에 실패하여 변경된 내용이 없습니다. 결제 수단을 업데이트한 후 다시 시도해 주세요.',
  cannotPause: '일시 중지되지 않았습니다: 현재 상태에서는 일시 중지할 수 없습니다.',
  notPaused: '더 이상 일시 중지 상태가 아닙니다. 이 작업으로 청구된 요금은 없습니다.',
  noPlannedPause: '예정된 일시 중지가 없었습니다. 표시된 대로 계속됩니다.',
  pauseNotAllowed:
    '변경된 내용이 없습니다: 판매자가 여기에서 일시 중지하는 것을 허용하지 않습니다.',
  resumeTooEarly:
    '일시 중지되지 않았습니다: 재개되는 날이 너무 이릅니다. 더 늦은 날을 선택해 주세요.',
  planNotAllowed:
    '변경된 내용이 없습니다: 판매자가 여기에서 플랜을 변경하는 것을 허용하지 않습니다.',
  planUnavailable:
    '변경된 내용이 없습니다: 그 플랜은 더 이상 이용할 수 없습니다. 다른 플랜을 선택해 주세요.',
  seatsNotAllowed:
    '변경된 내용이 없습니다: 판매자가 여기에서 좌석 수를 변경하는 것을 허용하지 않습니다.',
  notBySeats: '변경된 내용이 없습니다: 이 구독에는 좌석이 없습니다.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? '변경된 내용이 없습니다: 좌석 수가 너무 적습니다.'
      : `변경된 내용이 없습니다: ${seats(min, number)} 이상이어야 합니다.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? '변경된 내용이 없습니다: 좌석 수가 너무 많습니다.'
      : `변경된 내용이 없습니다: ${seats(max, number)}까지만 가능합니다.`,
  seatsInUse: (assigned, number) =>
    assigned === undefined
      ? '변경된 내용이 없습니다: 더 많은 좌석이 사용 중입니다. 먼저 팀 구성원의 좌석 일부를 회수해 주세요.'
      : `변경된 내용이 없습니다: ${seats(assigned, number)}가 사용 중입니다. 먼저 팀 구성원의 좌석 일부를 회수해 주세요.`,
  noPlannedChange: '예정된 변경이 더 이상 없었습니다. 표시된 그대로입니다.',
  cannotEndNow: '종료되지 않았습니다: 이제 즉시 종료할 수 없습니다.',
  busy: '변경된 내용이 없습니다: 다른 변경이 아직 진행 중입니다. 잠시 후 다시 시도해 주세요.',
  notPermitted: '변경된 내용이 없습니다: 팀의 소유자만 할 수 있습니다.',
  notFound: '변경된 내용이 없습니다: 이 구독은 더 이상 여기에 없습니다.',
  refused:
    '변경된 내용이 없습니다: 거부되었습니다. 나중에 다시 시도하거나 판매자에게 문의해 주세요.',
};

import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { seats } from './seats.ts';
import { koSubscriptionRefusals } from './subscription-refusals.ts';

/** The Korean texts of the changes of a subscription. */
export const koSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: '해지…',
  keep: '구독 유지',
  pause: '일시 중지…',
  dropPause: '중지하지 않고 계속',
  resume: '지금 재개…',
  changePlan: '플랜 변경…',
  changeSeats: '좌석 수 변경…',
  dropChange: '이 변경 취소',
  sending: '보내는 중…',

  cancelling: {
    title: (product) => `‘${isolateRtl(product)}’ 구독을 해지할까요?`,
    nothingCharged: '더 이상 요금이 청구되지 않습니다.',
    trialNotCharged: '체험은 기간이 끝날 때까지 계속되며, 그 후 요금이 청구되지 않습니다.',
    onlyUsageCharged: '종료될 때까지의 사용량 외에는 더 이상 요금이 청구되지 않습니다.',
    onlyOpenCharged: '이번 기간에 아직 결제되지 않은 금액 외에는 더 이상 요금이 청구되지 않습니다.',
    openAmount: (amount, date) =>
      `현재 기간이 끝나면 구독이 종료됩니다. 미결제 금액${amount ? `(${amount})` : ''}은 ${date ? `${date} 무렵까지 ` : ''}계속 청구될 수 있습니다.`,
    endsNow: (amount) =>
      `구독이 즉시 종료됩니다. 미결제 금액${amount ? `(${amount})` : ''}은 없어지며 더 이상 청구되지 않습니다.`,
    asking: '미결제 금액이 어떻게 되는지 확인하는 중…',
    notNow: '이제 즉시 종료할 수 없습니다. 현재 기간이 끝날 때 종료할 수는 있습니다.',

    atStake: '계속 이용할 수 있는 항목과 기한',
    licenseKeys: (count, number) =>
      count === 1 ? '라이선스 키' : `라이선스 키 ${number(count)}개`,
    files: (count, number) => `파일 ${number(count)}개`,
    everythingElse: '그 밖에 포함된 모든 항목',
    invoices: '청구서',
    worksUntil: (date) => `${date}까지 작동`,
    until: (date) => `${date}까지`,
    untilPeriodEnds: '기간이 끝날 때까지',
    stopsNow: '즉시 종료',
    stay: '그대로 유지',
    team: '이는 팀의 모든 구성원에게 적용됩니다.',

    reason: '이유 (선택 사항)',
    noReason: '이유 선택',
    reasons: {
      too_expensive: '너무 비쌉니다',
      missing_features: '필요한 기능이 없습니다',
      switched_service: '지금은 다른 것을 사용합니다',
      unused: '자주 사용하지 않습니다',
      too_complex: '너무 복잡합니다',
      low_quality: '제대로 작동하지 않습니다',
      customer_service: '고객 지원이 만족스럽지 않습니다',
      other: '다른 이유',
    },
    comment: '덧붙일 말씀 (선택 사항)',
    takeBack: (date) => `${date}까지 되돌릴 수 있습니다.`,
    noWayBack: '이 작업은 되돌릴 수 없습니다.',

    stayButton: '계속 이용',
    confirm: (date) => `${date} 해지`,
    confirmSoon: '기간이 끝나면 해지',
    confirmNow: '지금 종료',
  },

  pausing: {
    title: (product) => `‘${isolateRtl(product)}’ 구독을 일시 중지할까요?`,
    begins: (date) =>
      date
        ? `이미 결제한 ${date}까지 계속되고, 그 후 일시 중지됩니다.`
        : '이미 결제한 기간이 끝날 때까지 계속되고, 그 후 일시 중지됩니다.',
    meanwhile: {
      keys: () => '일시 중지된 동안에는 라이선스 키가 작동하지 않으며, 요금이 청구되지 않습니다.',
      files: () => '일시 중지된 동안에는 파일을 다운로드할 수 없으며, 요금이 청구되지 않습니다.',
      keysAndFiles: () =>
        '일시 중지된 동안에는 라이선스 키가 작동하지 않고 파일을 다운로드할 수 없으며, 요금이 청구되지 않습니다.',
      other: () => '일시 중지된 동안에는 포함된 항목이 작동하지 않으며, 요금이 청구되지 않습니다.',
    },
    until: '기간',
    untilResumed: '내가 재개할 때까지',
    untilDate: '날짜 지정',
    date: '재개할 날짜',
    earliest: (earliest) => `${earliest} 또는 그 이후`,
    invalidDate: (earliest) => `${earliest} 또는 그 이후의 날짜를 입력해 주세요.`,
    resumesOn: (date) => `${date}에 자동으로 재개되며, 그날 다음 기간의 요금이 청구됩니다.`,
    resumesOnRequest:
      '여기에서 재개할 때까지 일시 중지 상태로 유지됩니다. 재개하면 즉시 새 기간의 요금이 청구됩니다.',
    noEnd: '일시 중지된 동안에는 여기에서 해지할 수 없습니다.',
    stayButton: '계속 이용',
    confirm: (date) => `${date} 일시 중지`,
    confirmSoon: '기간이 끝나면 일시 중지',
  },

  resuming: {
    title: (product) => `‘${isolateRtl(product)}’ 구독을 지금 재개할까요?`,
    charge: (amount, method) =>
      amount
        ? `지금 ${method ?? '등록된 결제 수단'}에서 결제되는 금액은 ${amount}입니다.`
        : `지금 ${method ?? '등록된 결제 수단'}에서 새 기간의 요금이 결제됩니다.`,
    price: (price) => `가격은 ${price}이며 세금은 별도입니다. 정확한 금액은 청구서에 표시됩니다.`,
    newPeriod: '오늘 새 기간이 시작됩니다.',
    worksAgain: {
      keys: () => '잠시 후 라이선스 키가 다시 작동합니다.',
      files: () => '잠시 후 파일을 다시 다운로드할 수 있습니다.',
      keysAndFiles: () => '잠시 후 라이선스 키가 다시 작동하고, 파일을 다운로드할 수 있습니다.',
      other: () => '잠시 후 포함된 항목이 다시 작동합니다.',
    },
    stayButton: '일시 중지 유지',
    confirm: '재개',
    confirmAndPay: '재개하고 결제',
  },

  planning: {
    title: (product) => `‘${isolateRtl(product)}’ 플랜 변경`,
    plan: '새 플랜',
    planned: (name) => `${isolateRtl(name)} (변경 예정)`,
    loading: '플랜을 불러오는 중…',
    none: '이 구독에서 변경할 수 있는 다른 플랜이 없습니다.',
    failed: '플랜을 불러오지 못했습니다. 이 창을 닫고 잠시 후 다시 시도해 주세요.',
    missing: '먼저 플랜을 선택해 주세요.',
    contents:
      '새 플랜에 포함되지 않은 라이선스 키와 파일은 플랜이 변경되면 사용할 수 없게 됩니다. 새로운 것은 잠시 후 준비됩니다.',
    stayButton: '이 플랜 유지',
    confirm: '플랜 변경',
    confirmAndPay: '플랜 변경하고 결제',
  },

  seating: {
    title: (product) => `‘${isolateRtl(product)}’ 좌석 수 변경`,
    seats: '좌석 수',
    range: (min, max, number) =>
      max === undefined ? `${number(min)}개 이상` : `${number(min)}개~${number(max)}개`,
    invalid: (min, max, number) =>
      max === undefined
        ? `${number(min)} 이상의 정수를 입력해 주세요.`
        : `${number(min)}부터 ${number(max)}까지의 정수를 입력해 주세요.`,
    same: (count, number) => `현재 ${seats(count, number)}입니다. 다른 수를 입력해 주세요.`,
    fewer: '팀 구성원이 사용 중인 좌석은 먼저 회수해야 합니다.',
    stayButton: '좌석 수 유지',
    confirm: (count, number) => `${seats(count, number)}로 변경`,
    confirmAndPay: (count, number) => `${seats(count, number)}로 변경하고 결제`,
    confirmAny: '좌석 수 변경',
  },

  cost: {
    asking: '비용을 확인하는 중…',
    endsTrial: '이 변경으로 체험이 끝나고, 지금 전체 요금이 청구됩니다.',
    now: (amount, method) =>
      method
        ? `지금 ${method}에서 결제되는 금액은 ${amount}입니다.`
        : `지금 결제되는 금액은 ${amount}입니다.`,
    nowUnknown: '지금 요금이 청구될 수 있습니다. 정확한 금액은 청구서에 표시됩니다.',
    creditUsed: (amount) => `보유한 크레딧(${amount})은 이미 차감되었습니다.`,
    debtIncluded: (amount) => `이 중 이전 미결제 금액은 ${amount}입니다.`,
    credit: (amount) =>
      `지금은 요금이 청구되지 않습니다. 크레딧 ${amount} 상당이 지급되어 다음 결제에 사용됩니다.`,
    nothingNow: '지금은 요금이 청구되지 않습니다.',
    coveredByCredit: (amount) =>
      `지금은 요금이 청구되지 않습니다: 보유한 크레딧에서 사용되는 금액은 ${amount}입니다.`,
    nextInvoice: (amount, date) =>
      `지금은 요금이 청구되지 않습니다. ${date ? `${date}의 ` : ''}다음 청구서에 ${amount ? `추가되는 금액은 ${amount}입니다` : '차액이 추가됩니다'}.`,
    nextInvoiceCredit: (amount, date) =>
      `지금은 요금이 청구되지 않습니다. ${date ? `${date}의 ` : ''}다음 청구서에서 차감되는 크레딧은 ${amount}입니다.`,
    periodEnd: (date) =>
      `지금은 요금이 청구되지 않습니다. ${date ? `${date}에` : '현재 기간이 끝나면'} 변경되며, 그때부터 새 가격이 적용됩니다.`,
    trialEnd: (date) =>
      `지금은 요금이 청구되지 않습니다. 체험은 ${date ? `${date}까지` : '그대로'} 계속되며, 그 후 새 가격으로 청구됩니다.`,
    unknown: (amount) =>
      amount
        ? `이 변경의 비용은 ${amount}이며, 지금 또는 다음 청구서에서 청구됩니다.`
        : '이 변경으로 지금 또는 다음 청구서에서 요금이 청구될 수 있습니다. 정확한 금액은 청구서에 표시됩니다.',
    appliesNow: '즉시 변경됩니다.',
    newPeriod: '변경과 함께 새 기간이 시작됩니다.',
  },

  done: {
    cancel: (date) =>
      date
        ? `구독이 해지되었으며, ${date}에 종료됩니다.`
        : '구독이 해지되었으며, 이번 기간이 끝나면 종료됩니다.',
    revoke: '구독이 종료되었습니다. 미결제 금액은 더 이상 청구되지 않습니다.',
    keep: '구독이 이전처럼 계속됩니다.',
    pause: (date) =>
      date ? `구독이 ${date}에 일시 중지됩니다.` : '현재 기간이 끝나면 구독이 일시 중지됩니다.',
    dropPause: '구독이 일시 중지되지 않고 이전처럼 계속됩니다.',
    resume: '구독이 재개되었습니다.',
    paymentAwaited: '결제가 진행 중입니다. 실패하면 여기에서 알려 드립니다.',
    paid: '결제가 완료되었습니다.',
    paymentFailed:
      '하지만 결제에 실패했습니다. 다시 시도할 수 있도록 결제 수단을 업데이트해 주세요.',
    changePlan: (name) => `이제 ‘${isolateRtl(name)}’ 플랜입니다.`,
    changePlanLater: (name, date) =>
      `${date ? `${date}에` : '현재 기간이 끝나면'} ‘${isolateRtl(name)}’ 플랜으로 변경됩니다.`,
    changeSeats: (count, number) => `이제 ${seats(count, number)}입니다.`,
    changeSeatsLater: (count, date, number) =>
      `${date ? `${date}에` : '현재 기간이 끝나면'} ${seats(count, number)}로 변경됩니다.`,
    dropChange: '예정된 변경이 취소되었습니다. 모든 것이 그대로 유지됩니다.',
  },

  refusals: koSubscriptionRefusals,
  notChanged: (reason) => `변경된 내용이 없습니다: ${reason}.`,
  maybeChanged: '응답을 받지 못해 변경되었는지 알 수 없습니다. 자동으로 다시 보내지 않습니다.',
  changedMeanwhile:
    '응답을 받지 못했고 그 사이에 구독이 변경되어, 이 변경이 이루어졌는지 알 수 없습니다. 다시 시도하기 전에 현재 상태를 확인해 주세요.',
  lookAgain: '다시 확인',
  looking: '확인하는 중…',
  notChangedAfterAll: '변경되지 않았습니다. 다시 시도할 수 있습니다.',
};

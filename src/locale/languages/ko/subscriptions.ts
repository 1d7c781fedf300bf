import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { seats } from './seats.ts';
import { koSubscriptionChanges } from './subscription-changes.ts';

/** "월 …" for each, or "3개월마다 …" for several. */
const every =
  (one: string, several: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${one} ${amount}` : `${number(count)}${several} ${amount}`;

const units = (count: number, number: (value: number) => string) => `수량 ${number(count)}개`;

const onDate = (date: string | undefined) => (date ? `${date}에` : '곧');

/** The Korean texts of subscriptions. */
export const koSubscriptions: SubscriptionMessages = {
  title: '구독',
  loading: '구독을 불러오는 중…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: '도움 받기',

  states: {
    active: '이용 중',
    trialing: '체험 중',
    trialUntil: (date) => `${date}까지 체험`,
    endsOn: (date) => `${date} 종료`,
    endsSoon: '곧 종료',
    pausesOn: (date) => `${date} 일시 중지`,
    pausesSoon: '곧 일시 중지',
    paused: '일시 중지됨',
    pausedUntil: (date) => `${date}까지 일시 중지됨`,
    past_due: '결제 실패',
    unpaid: '미결제',
    ended: '종료됨',
    incomplete: '결제 미완료',
    incomplete_expired: '시작되지 않음',
  },

  price: {
    every: {
      day: every('하루', '일마다'),
      week: every('매주', '주마다'),
      month: every('월', '개월마다'),
      year: every('연', '년마다'),
    },
    free: '무료',
    usageOnly: '사용량만큼 결제',
    plusUsage: '사용량 별도',
    discounted: '할인 적용',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)}, 좌석당 ${amount}`,
    units,

    nextPayment: (date, amount) => `다음 결제 ${date}${amount ? `, ${amount}` : ''}`,
    nextPaymentSoFar: (date, amount) => `다음 결제 ${date}, 현재까지 ${amount}`,
    firstPayment: (date, amount) => `첫 결제 ${date}${amount ? `, ${amount}` : ''}`,
    lastPayment: (date, amount) => `마지막 결제 ${date}${amount ? `, 현재까지 ${amount}` : ''}`,
    nothingDue: (date) => `${date} 결제할 금액 없음`,
    paidFromCredit: (date) => `${date} 크레딧으로 결제`,
    credit: (date, amount) => `${date} 크레딧 ${amount} 지급`,
  },

  notice: {
    endsOn: (date) => `구독이 ${date}에 종료됩니다.`,
    endsWithPeriod: '현재 기간이 끝나면 구독이 종료됩니다.',
    untilEnd: {
      keys: () =>
        '그때까지 라이선스 키는 지금처럼 작동합니다. 그 후에는 앱에서 라이선스 키를 거부합니다.',
      files: () =>
        '그때까지 지금처럼 파일을 다운로드할 수 있습니다. 그 후에는 파일이 여기에서 사라집니다.',
      keysAndFiles: () =>
        '그때까지 라이선스 키와 파일을 지금처럼 사용할 수 있습니다. 그 후에는 앱에서 라이선스 키를 거부하고, 파일이 여기에서 사라집니다.',
      other: () =>
        '그때까지 모든 것이 지금처럼 작동합니다. 그 후에는 포함된 항목을 사용할 수 없게 됩니다.',
    },
    nothingCharged: '요금은 청구되지 않습니다.',

    pausesOn: (date) => `구독이 ${date}에 일시 중지됩니다.`,
    pausesWithPeriod: '현재 기간이 끝나면 구독이 일시 중지됩니다.',
    whilePaused: {
      keys: () => '일시 중지된 동안에는 요금이 청구되지 않으며, 라이선스 키가 작동하지 않습니다.',
      files: () => '일시 중지된 동안에는 요금이 청구되지 않으며, 파일을 다운로드할 수 없습니다.',
      keysAndFiles: () =>
        '일시 중지된 동안에는 요금이 청구되지 않으며, 라이선스 키가 작동하지 않고 파일을 다운로드할 수 없습니다.',
      other: () => '일시 중지된 동안에는 요금이 청구되지 않으며, 포함된 항목을 사용할 수 없습니다.',
    },
    paused: {
      keys: () => '일시 중지된 동안에는 라이선스 키가 작동하지 않습니다.',
      files: () => '일시 중지된 동안에는 파일을 다운로드할 수 없습니다.',
      keysAndFiles: () => '일시 중지된 동안에는 라이선스 키와 파일을 사용할 수 없습니다.',
      other: () => '일시 중지된 동안에는 포함된 항목을 사용할 수 없습니다.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `${date}에 자동으로 재개되며, 이때 결제되는 금액은 ${amount}입니다.`
        : `${date}에 자동으로 재개되며, 결제도 재개됩니다.`,
    resumesSoon: '곧 자동으로 재개되며, 결제도 재개됩니다.',
    resumesOnRequest: '재개할 때까지 일시 중지 상태로 유지되며, 요금은 청구되지 않습니다.',
    endPaused: '일시 중지된 동안 해지하려면 판매자에게 문의해 주세요.',

    declined: (method) => `${method} 결제에 실패했습니다.`,
    paymentFailed: '마지막 결제에 실패했습니다.',
    nextAttempt: (date) => `${date}에 결제를 다시 시도합니다.`,
    triedAgain: '결제를 다시 시도할 예정입니다.',
    worksUntilThen: {
      keys: () => '그때까지 라이선스 키는 평소처럼 작동합니다.',
      files: () => '그때까지 평소처럼 파일을 다운로드할 수 있습니다.',
      keysAndFiles: () => '그때까지 라이선스 키와 파일을 평소처럼 사용할 수 있습니다.',
      other: () => '그때까지 모든 것이 평소처럼 작동합니다.',
    },
    stopsUntilPaid: {
      keys: () => '결제될 때까지 라이선스 키가 작동하지 않습니다.',
      files: () => '결제될 때까지 파일을 다운로드할 수 없습니다.',
      keysAndFiles: () => '결제될 때까지 라이선스 키와 파일을 사용할 수 없습니다.',
      other: () => '결제될 때까지 포함된 항목을 사용할 수 없습니다.',
    },
    endsUnpaidOn: (date) => `${date}까지 결제되지 않으면 구독이 종료됩니다.`,
    stopsThen: {
      keys: () => '그러면 라이선스 키가 더 이상 작동하지 않습니다.',
      files: () => '그러면 파일이 여기에서 사라집니다.',
      keysAndFiles: () => '그러면 라이선스 키가 더 이상 작동하지 않고, 파일이 여기에서 사라집니다.',
      other: () => '그러면 포함된 항목을 사용할 수 없게 됩니다.',
    },
    endsAnyway: (date) => `결제 여부와 관계없이 ${date}에 종료됩니다.`,
    askOwner: '결제 수단 업데이트는 팀의 소유자나 청구 관리자에게 요청해 주세요.',

    unpaid: '결제에 실패했으며, 다시 시도하지 않습니다.',
    stopped: {
      keys: () => '라이선스 키가 더 이상 작동하지 않습니다.',
      files: () => '파일을 더 이상 다운로드할 수 없습니다.',
      keysAndFiles: () => '라이선스 키와 파일을 더 이상 사용할 수 없습니다.',
      other: () => '포함되었던 항목을 더 이상 사용할 수 없습니다.',
    },
    endUnpaid: '결제하거나 해지하려면 판매자에게 문의해 주세요.',

    incomplete: '첫 결제가 아직 완료되지 않았습니다.',
    incompleteText:
      '결제가 완료되면 구독이 시작됩니다. 방금 결제했다면 길어도 몇 분이면 됩니다. 그렇지 않으면 판매자에게 문의해 주세요.',
    incompleteExpired: '첫 결제가 기한 내에 완료되지 않았습니다.',
    incompleteExpiredText: '구독은 시작되지 않았으며, 앞으로도 시작되지 않습니다.',

    endedOn: (date) => `구독이 ${date}에 종료되었습니다.`,
    hasEnded: '구독이 종료되었습니다.',

    holdsForTeam: '이는 팀의 모든 구성원에게 적용됩니다.',
  },

  usage: '이번 기간의 사용량',
  usageCost: (amount) => `현재까지 ${amount}`,

  benefits: '포함된 항목',
  files: (count, number) => `파일 ${number(count)}개`,
  showKey: '키 보기',
  showFiles: '파일 보기',
  benefitPending: '준비 중',
  benefitFailed: '이용할 수 없음. 판매자에게 문의해 주세요',
  benefitsOfTeam: '팀의 구성원마다 각자의 것이 있습니다. 여기에는 내 것이 표시됩니다.',
  benefitsForTeam: '좌석이 있는 팀의 구성원마다 각자의 것이 있습니다.',

  planned: {
    plan: (name, date) => `${onDate(date)} ‘${isolateRtl(name)}’ 플랜으로 변경`,
    otherPlan: (date) => `${onDate(date)} 다른 플랜으로 변경`,
    seats: (count, date, number) => `${onDate(date)} ${seats(count, number)}로 변경`,
    units: (count, date, number) => `${onDate(date)} ${units(count, number)}로 변경`,
  },

  since: (date) => `${date} 시작`,
  cancelledOn: (date) => `${date} 해지 신청`,
  pausedSince: (date) => `${date}부터 일시 중지됨`,
  unpaidSince: (date) => `${date}부터 미결제`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} (끝자리 ${last4})`,
    card: '카드',
    other: '저장된 결제 수단',
    expired: (method) => `${method} 만료됨`,
    expiresSoon: (method, month) => `${method}, ${month} 말에 만료`,
    none: '저장된 결제 수단이 없습니다',
  },
  updatePayment: (platform) => `${platform}에서 결제 수단 업데이트`,
  signInThere: (platform) => `${platform}에서 먼저 이메일로 로그인하도록 요청합니다.`,
  resubscribe: '다시 구독',
  readOnly: '팀의 소유자와 청구 관리자만 변경할 수 있습니다.',

  unaffected: '구독에는 영향이 없습니다.',
  failures: {
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 구독은 한 시간 동안만 볼 수 있습니다. ${next}`,
    ],
    not_found: [
      '구독을 찾을 수 없습니다',
      '다른 계정의 구독일 수 있습니다. 구매할 때 사용한 계정으로 로그인해 주세요.',
    ],
  },

  list: {
    title: '구독 목록',
    loading: '구독 목록을 불러오는 중…',
    total: (count, number) => `구독 ${number(count)}개`,
    unreadable: (count, number) =>
      `구독 ${number(count)}개를 표시하지 못했습니다. ${ASK_THE_SELLER}`,
    empty: [
      '구독이 없습니다',
      '있어야 할 구독이 보이지 않으면 어떤 계정으로 로그인했는지 확인해 주세요.',
    ],
  },
  changes: koSubscriptionChanges,
};
